package jp.menkyo.gateway.line;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.guard.AddressRule;
import jp.menkyo.gateway.guard.BreakerSettings;
import jp.menkyo.gateway.guard.LinePolicies;
import jp.menkyo.gateway.guard.TestTrust;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Lines for tests that have no time to wait: the operations and tries of the settings, but short limits. */
public final class TestLines {

    public static final Duration CONNECT = Duration.ofMillis(500);
    public static final Duration READ = Duration.ofMillis(900);

    private static final Environment SETTINGS = settings();

    private TestLines() {}

    /** A breaker that opens after two failures of four calls, for half a second. */
    public static Lines nervous(Inquiries inquiries) {
        return lines(inquiries, 4);
    }

    /** A breaker that hardly ever opens. */
    public static Lines patient(Inquiries inquiries) {
        return lines(inquiries, 1000);
    }

    private static Lines lines(Inquiries inquiries, int calls) {
        return new Lines(
                new BreakerSettings(calls, 50, Duration.ofMillis(500)),
                new LinePolicies(SETTINGS),
                new AddressRule(true),
                TestTrust.nobody(),
                new QuietBooks(inquiries),
                new SimpleMeterRegistry(),
                Clock.systemDefaultZone());
    }

    private static Environment settings() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("short", declared(READ)));
        return environment;
    }

    /** The operations that {@code application.yaml} declares, with {@code limit} in place of theirs. */
    public static Map<String, Object> declared(Duration limit) {
        try {
            var declared = new HashMap<String, Object>();
            for (var source :
                    new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"))) {
                for (var name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                    if (name.startsWith("menkyo.gateway.") && name.contains(".operations.")) {
                        declared.put(name, name.endsWith(".time-limit") ? limit : source.getProperty(name));
                    }
                }
            }
            return declared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
