package jp.menkyo.simulator.jpki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Publishes revocation lists over HTTP, freshly made for each caller, with a switch for what can go wrong. */
public final class CrlServer {

    private static final Duration VALID = Duration.ofDays(1);
    private static final int SLOW_SECONDS = 8;

    private final HttpServer server;
    private volatile Clock clock = Clock.systemUTC();
    private volatile ListFault fault = ListFault.NONE;

    private CrlServer(HttpServer server) {
        this.server = server;
    }

    static CrlServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newFixedThreadPool(4, CrlServer::daemon));
            server.start();
            return new CrlServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "revocation-lists");
        thread.setDaemon(true);
        return thread;
    }

    String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name + ".crl";
    }

    void publish(String name, TestCa issuer) {
        var forger = name.equals("rsa") ? TestCa.rsa("Today", "") : TestCa.p384("Tomorrow", "");
        server.createContext("/" + name + ".crl", exchange -> answer(exchange, issuer, forger));
    }

    /** Makes the lists follow the clock of the application. */
    public void follow(Clock newClock) {
        this.clock = newClock;
    }

    public void fault(ListFault newFault) {
        this.fault = newFault;
    }

    private void answer(HttpExchange exchange, TestCa issuer, TestCa forger) throws IOException {
        try (exchange) {
            if (fault == ListFault.SLOW) {
                linger();
            }
            if (fault == ListFault.RESET) {
                return;
            }
            if (fault == ListFault.DOWN) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var body = body(issuer, forger);
            exchange.getResponseHeaders().set("Content-Type", "application/pkix-crl");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void linger() throws IOException {
        try {
            new CountDownLatch(1).await(SLOW_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private byte[] body(TestCa issuer, TestCa forger) {
        var now = clock.instant();
        return switch (fault) {
            case GARBAGE -> "<html>maintenance</html>".getBytes();
            case STALE -> issuer.list(now.minus(VALID).minus(VALID), now.minusSeconds(60));
            case FUTURE -> issuer.list(now.plus(VALID), now.plus(VALID).plus(VALID));
            case FORGED -> forger.list(now.minusSeconds(60), now.plus(VALID));
            default -> issuer.list(now.minusSeconds(60), now.plus(VALID));
        };
    }
}
