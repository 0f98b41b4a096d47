package jp.menkyo.outside;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.demo.DemoApplication;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.demo.FreePorts;
import org.jspecify.annotations.Nullable;

/** The demo in a process of its own, as {@code bin/run} starts it, that a test may kill without warning. */
final class KillableDemo {

    private final Path home;
    private final int port = FreePorts.one();
    private final int databasePort = FreePorts.one();
    private @Nullable Process application;

    KillableDemo(Path home) {
        this.home = home;
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/menkyo";
    }

    String password(String username) {
        return DemoStaff.passwordOf(username);
    }

    void start() throws IOException {
        Files.createDirectories(home);
        var log = home.resolve("application.log").toFile();
        application = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(this::healthy);
    }

    private List<String> command() {
        var entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        // the runner names the class folders twice, and every model would be found twice
        var classPath = Stream.of(entries.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        var settings = Stream.of(
                "-Dmenkyo.home=" + home,
                "-Dmenkyo.database.port=" + databasePort,
                "-Dserver.port=" + port,
                "-Dmenkyo.demo.free-ports=true",
                "-Dmenkyo.demo.office=false",
                "-Duser.timezone=Asia/Tokyo",
                // a killed application's jobs are free again sooner than in an office
                "-Dcamunda.bpm.job-execution.lock-time-in-millis=15000",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g");
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        settings,
                        Stream.of("-cp", classPath, DemoApplication.class.getName()))
                .flatMap(part -> part)
                .toList();
    }

    private boolean healthy() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + "/actuator/health"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** kill −9 of the application; the database server stays behind as an orphan. */
    void killApplication() {
        if (application != null) {
            application.destroyForcibly().onExit().join();
        }
    }

    /** kill −9 of every process of the database server that was started for this home. */
    void killDatabase() throws IOException {
        var pid = Files.readAllLines(home.resolve("postgres-18/postmaster.pid"))
                .get(0)
                .trim();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(server -> {
            var workers = server.descendants().toList();
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            server.onExit().join();
        });
    }

    void close() throws IOException {
        if (application != null) {
            application.destroy();
            application.onExit().join();
        }
        CrashRecoveryTest.deleteTree(home.resolve("postgres-18"));
    }
}
