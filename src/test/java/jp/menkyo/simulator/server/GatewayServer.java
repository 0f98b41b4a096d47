package jp.menkyo.simulator.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.function.Function;
import jp.menkyo.simulator.Faults;

/** The server of one simulated system. It keeps no journal: what passes here may hold a number. */
public final class GatewayServer implements AutoCloseable {

    private final WireMockServer server;

    /** Starts a server on the loopback port of {@code url}; {@code answers} is asked for every request. */
    public static GatewayServer start(String gateway, URI url, Faults faults, Function<Question, Reply> answers) {
        return new GatewayServer(url.getPort(), new Answers(gateway, faults, answers));
    }

    private GatewayServer(int port, Answers answers) {
        server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .port(port)
                .disableRequestJournal()
                .jettyStopTimeout(200L)
                .extensions(answers));
        server.stubFor(any(anyUrl()).willReturn(ok()));
        server.start();
    }

    /** The server itself, for tests that look into it. */
    public WireMockServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
