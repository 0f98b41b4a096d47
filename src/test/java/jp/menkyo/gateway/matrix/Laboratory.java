package jp.menkyo.gateway.matrix;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.Simulators;
import jp.menkyo.simulator.portal.PortalSimulator;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The gateways once more, beside the shared application, with simulators, switches, measurements and limits of their
 * own: what is broken here breaks nothing for others. Not a component, so that only this test finds it.
 */
@Import(PortalSimulator.class)
@EnableTransactionManagement(proxyTargetClass = true)
@ConfigurationPropertiesScan("jp.menkyo.gateway")
@ComponentScan(
        basePackages = {
            "jp.menkyo.gateway",
            "jp.menkyo.simulator.juki",
            "jp.menkyo.simulator.infonet",
            "jp.menkyo.simulator.payprovider",
            "jp.menkyo.simulator.virusscan",
            "jp.menkyo.simulator.legacyroster"
        },
        excludeFilters = @Filter(TestComponent.class))
class Laboratory {

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    /** In place of the policies that the settings alone make. */
    @Bean
    Patience linePolicies(Environment environment) {
        return new Patience(environment);
    }

    static AnnotationConfigApplicationContext open(ApplicationContext application, Path home) {
        var settings = new HashMap<>(Simulators.properties(home, 0));
        // the breaker has tests of its own; here every cell is to be reached
        settings.put("menkyo.gateway.breaker.calls", 100_000);
        Faults.GATEWAYS.forEach(gateway -> {
            settings.put("menkyo.gateway." + gateway + ".retry-pause", "20ms");
            settings.put("menkyo.gateway." + gateway + ".connect-timeout", "1m");
        });
        var laboratory = new AnnotationConfigApplicationContext();
        laboratory.setParent(application);
        laboratory.getEnvironment().getPropertySources().addFirst(new MapPropertySource("laboratory", settings));
        ConfigurationPropertySources.attach(laboratory.getEnvironment());
        laboratory.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        laboratory.register(Laboratory.class);
        laboratory.refresh();
        return laboratory;
    }

    /** How many calls of a gateway have ended so. */
    static long calls(MeterRegistry meters, String gateway, String outcome) {
        return meters.find("menkyo.gateway.call").tag("gateway", gateway).tag("outcome", outcome).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
