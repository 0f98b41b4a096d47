package jp.menkyo.simulator.virusscan;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows one virus: the EICAR test string, which harms nobody. */
@Component
public class VirusScanSimulator implements AutoCloseable {

    private final GatewayServer server;

    public VirusScanSimulator(@Value("${menkyo.gateway.virusscan.url}") URI url, Faults faults) {
        server = GatewayServer.start("virusscan", url, faults, VirusScanSimulator::answer);
    }

    record Scanned(
            String requestId,
            String sha256,
            String verdict,
            @Nullable String threat) {}

    private static Reply answer(Question question) {
        if (!question.path().equals("/v1/scans")) {
            return Reply.error(404);
        }
        boolean infected = new String(question.content(), StandardCharsets.ISO_8859_1).contains(Eicar.STRING);
        var sha256 = Sha256.hex(question.aboutSomebodyElse() ? new byte[0] : question.content());
        return Reply.json(new Scanned(
                question.requestId(),
                sha256,
                infected ? "INFECTED" : "CLEAN",
                infected ? "Eicar-Test-Signature" : null));
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
