package jp.menkyo.simulator.legacyroster;

import java.net.URI;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers that it is there, and nothing else: the application does not ask it for anything yet. */
@Component
public class LegacyRosterSimulator implements AutoCloseable {

    private final GatewayServer server;

    public LegacyRosterSimulator(@Value("${menkyo.gateway.legacyroster.url}") URI url, Faults faults) {
        server = GatewayServer.start("legacyroster", url, faults, LegacyRosterSimulator::answer);
    }

    record State(String requestId, String state) {}

    private static Reply answer(Question question) {
        return question.path().equals("/v1/state")
                ? Reply.json(new State(question.requestId(), "READY"))
                : Reply.error(404);
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
