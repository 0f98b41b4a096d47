package jp.menkyo.gateway.line;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import jp.menkyo.MenkyoTest;
import jp.menkyo.bench.Measurement;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.shared.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it costs that a call goes through limits, breaker, guard and strict reading, and is written into the books. */
@MenkyoTest
class LineBenchmark {

    private static final int CALLS = Integer.getInteger("bench.calls", 3_000);
    private static final int WARM = 1_000;

    @Autowired
    Lines lines;

    record Echo(String requestId, String outcome) implements Answer {}

    private final HttpClient bare =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private HttpServer server;
    private Line quiet;
    private Line written;

    /** Otherwise the little server waits forty milliseconds for more to send. */
    @BeforeAll
    static void sendAtOnce() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", LineBenchmark::echo);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.start();
        var url = TestLines.url(server.getAddress().getPort());
        var settings = new LineSettings(url, Duration.ofSeconds(2), Duration.ofSeconds(5));
        quiet = TestLines.patient(mock(Inquiries.class, withSettings().stubOnly()))
                .open("juki", settings);
        written = lines.open("juki", settings);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static void echo(HttpExchange exchange) {
        var id = exchange.getRequestHeaders().getFirst("X-Request-Id");
        var body = "{\"requestId\":\"%s\",\"outcome\":\"MATCH\"}".formatted(id).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void measure() {
        measure(WARM);
        Measurement.report("a call to an outside system", measure(CALLS));
    }

    /** In turns, so that what else the machine does hits all alike. */
    private Object[] measure(int times) {
        var client = new Measurement("bare client");
        var guarded = new Measurement("through the line");
        var reading = new Measurement("... written into the books");
        var sending = new Measurement("... and noted before it goes");
        for (int n = 0; n < times; n++) {
            client.time(this::bare);
            guarded.time(() -> quiet.read(call()));
            reading.time(() -> written.read(call()));
            sending.time(() -> written.send(call()));
        }
        return new Object[] {client, guarded, reading, sending};
    }

    private HttpResponse<byte[]> bare() {
        var request = HttpRequest.newBuilder(
                        URI.create(TestLines.url(server.getAddress().getPort()) + "/echo"))
                .header("X-Request-Id", "rq")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"x\"}"))
                .build();
        try {
            return bare.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Call<Echo> call() {
        record Name(String name) {}
        return new Call<>(
                CaseNumber.of(990, 1),
                "FIND_RESIDENT",
                "bench:1",
                "JUKI-30-9",
                "/echo",
                new Name("x"),
                Echo.class,
                a -> true);
    }
}
