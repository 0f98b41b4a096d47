package jp.menkyo.demo;

import java.nio.file.Path;
import jp.menkyo.MenkyoApplication;
import jp.menkyo.simulator.Simulators;
import org.springframework.boot.SpringApplication;

/** What {@code bin/run} starts: the application with its own PostgreSQL, simulated gateways, demo staff and mail catcher. */
public final class DemoApplication {

    private DemoApplication() {}

    public static void main(String[] args) {
        var home = Path.of(System.getProperty("menkyo.home", ".data")).toAbsolutePath();
        var database = EmbeddedDatabase.start(home, Integer.getInteger("menkyo.database.port", 54329));
        SpringApplication.getShutdownHandlers().add(database::close);
        var firstPort = Boolean.getBoolean("menkyo.demo.free-ports") ? 0 : Simulators.FIRST_PORT;
        Demo.properties(database, home, firstPort).forEach((key, value) -> System.setProperty(key, value.toString()));
        // once, into an empty office; tests of the start want it quiet
        System.setProperty("menkyo.demo.office", System.getProperty("menkyo.demo.office", "true"));
        SpringApplication.from(MenkyoApplication::main)
                .with(DemoConfiguration.class, DemoBanner.class)
                .run(args);
    }
}
