package jp.menkyo;

import java.nio.file.Path;
import java.util.UUID;
import jp.menkyo.demo.Demo;
import jp.menkyo.demo.EmbeddedDatabase;
import jp.menkyo.demo.FreePorts;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One PostgreSQL for the whole test run, started at the first need and stopped with the JVM. Benchmarks may keep theirs with
 * {@code -Dbench.home=.bench}; {@code -Dmenkyo.home=.bench} then lets the demo run on it.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path HOME = Path.of(System.getProperty("bench.home", "target/test-home/" + UUID.randomUUID()));
    private static final EmbeddedDatabase DATABASE = start();

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(HOME.toAbsolutePath(), FreePorts.one());
    }

    /** The server, for tests that look into the database as another role. */
    public static EmbeddedDatabase server() {
        return DATABASE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // registered first, so destroyed last: nothing may still need the database then
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("testDatabase", DATABASE::close);
        var settings = Demo.properties(DATABASE, HOME.toAbsolutePath(), 0);
        // tests turn the wheel of inquiries by file themselves
        settings.put("menkyo.gateway.juki.files.every", "24h");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings));
    }
}
