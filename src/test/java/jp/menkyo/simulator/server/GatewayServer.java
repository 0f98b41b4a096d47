package jp.menkyo.simulator.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.function.Function;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.tls.DemoTls;
import jp.menkyo.simulator.tls.DemoTls.Show;

/**
 * The server of one simulated system, with TLS where its address says so. It keeps no journal: what passes here may hold a
 * number. Another certificate needs another start, which also ends the connections that know the old one.
 */
public final class GatewayServer implements AutoCloseable {

    private final String gateway;
    private final boolean tls;
    private final Answers answers;
    private final Effects effects = new Effects();
    private WireMockServer server;
    private Show shown = Show.VALID;
    private boolean closed;

    /** Starts a server on the loopback port of {@code url}; {@code answers} is asked for every request. */
    public static GatewayServer start(String gateway, URI url, Faults faults, Function<Question, Reply> answers) {
        return new GatewayServer(gateway, url, faults, answers);
    }

    private GatewayServer(String gateway, URI url, Faults faults, Function<Question, Reply> asked) {
        this.gateway = gateway;
        this.tls = "https".equals(url.getScheme());
        this.answers = new Answers(gateway, faults, asked, effects);
        this.server = serve(url.getPort(), Show.VALID);
        if (tls) {
            faults.follow(gateway, setting -> show(certificate(setting.fault())));
        }
    }

    private static Show certificate(Fault fault) {
        return switch (fault) {
            case EXPIRED_CERTIFICATE -> Show.EXPIRED;
            case UNKNOWN_CERTIFICATE -> Show.UNKNOWN;
            default -> Show.VALID;
        };
    }

    private synchronized void show(Show wanted) {
        if (wanted != shown && !closed) {
            int port = port();
            server.stop();
            server = serve(port, wanted);
            shown = wanted;
        }
    }

    private WireMockServer serve(int port, Show show) {
        var options = options()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .jettyStopTimeout(200L)
                .extensions(answers);
        var started = new WireMockServer(tls ? secured(options, port, show) : options.port(port));
        started.stubFor(any(anyUrl()).willReturn(ok()));
        started.start();
        return started;
    }

    private WireMockConfiguration secured(WireMockConfiguration options, int port, Show show) {
        var certificates = DemoTls.one();
        options.httpDisabled(true)
                .httpsPort(port)
                .keystoreType("PKCS12")
                .keystorePath(certificates.serverStore(show).toString())
                .keystorePassword(DemoTls.PASSWORD)
                .keyManagerPassword(DemoTls.PASSWORD);
        if (DemoTls.MUTUAL.contains(gateway)) {
            options.needClientAuth(true)
                    .trustStoreType("PKCS12")
                    .trustStorePath(certificates.trustStore().toString())
                    .trustStorePassword(DemoTls.PASSWORD);
        }
        return options;
    }

    public synchronized int port() {
        return tls ? server.httpsPort() : server.port();
    }

    /** The server itself, for tests that look into it. */
    public synchronized WireMockServer server() {
        return server;
    }

    /** What has been done here, by idempotency key. */
    public Effects effects() {
        return effects;
    }

    @Override
    public synchronized void close() {
        closed = true;
        server.stop();
    }
}
