package jp.menkyo.simulator.portal;

import java.net.URI;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The portal's own door: hears that an application has arrived, and deletes its copy. */
@Component
public class PortalSimulator implements AutoCloseable {

    private final CopyBox copies;
    private final GatewayServer server;

    PortalSimulator(@Value("${menkyo.gateway.portal.url}") URI url, Faults faults, CopyBox copies) {
        this.copies = copies;
        this.server = GatewayServer.start("portal", url, faults, this::answer);
    }

    record Confirmed(String requestId, String applicationId, String part, String copy) {}

    private Reply answer(Question question) {
        if (!question.path().equals("/v1/receipts")) {
            return Reply.error(404);
        }
        if (question.aboutSomebodyElse()) {
            return Reply.json(new Confirmed(question.requestId(), "somebody-else", question.text("part"), "DELETED"));
        }
        copies.delete(question.text("applicationId"), question.text("part"));
        return Reply.json(
                new Confirmed(question.requestId(), question.text("applicationId"), question.text("part"), "DELETED"));
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
