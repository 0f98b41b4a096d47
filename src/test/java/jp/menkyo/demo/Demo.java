package jp.menkyo.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.menkyo.simulator.Simulators;
import jp.menkyo.simulator.jpki.TestPki;
import jp.menkyo.simulator.portal.PortalClient;

/** Addresses and settings that the demo and the tests hand to the application in place of a production environment. */
public final class Demo {

    private Demo() {}

    /**
     * Settings for an application that works on {@code database}.
     *
     * @param firstPort first port of the simulators, or 0 to take free ones
     */
    public static Map<String, Object> properties(EmbeddedDatabase database, Path home, int firstPort) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.password", EmbeddedDatabase.DEMO_PASSWORD);
        properties.put("spring.flyway.url", database.url());
        properties.put("spring.flyway.password", EmbeddedDatabase.DEMO_PASSWORD);
        properties.put("menkyo.vault.url", database.url());
        properties.put("menkyo.vault.password", EmbeddedDatabase.DEMO_PASSWORD);
        properties.put("menkyo.key-file", DemoKeys.file(home).toString());
        properties.putAll(TestPki.properties(home));
        properties.putAll(PortalClient.properties());
        properties.put("menkyo.demo", "true");
        // the demo speaks plain HTTP on loopback
        properties.put("server.servlet.session.cookie.secure", "false");
        properties.put("camunda.bpm.webapp.csrf.enable-secure-cookie", "false");
        properties.put("camunda.bpm.webapp.session-cookie.enable-secure-cookie", "false");
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", firstPort == 0 ? FreePorts.one() : MailCatcher.PORT);
        properties.putAll(Simulators.properties(home, firstPort));
        return properties;
    }
}
