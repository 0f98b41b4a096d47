package jp.menkyo.gateway.virusscan;

import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.gateway.virusscan.ScanMessages.Scanned;
import jp.menkyo.shared.VirusScanner;
import jp.menkyo.shared.sealing.Sha256;
import org.springframework.stereotype.Component;

/** Sends files to the scanner in the house. A verdict counts only with the hash of what was sent. */
@Component
class RemoteScanner implements VirusScanner {

    private final Line line;
    private final String legalBasis;

    RemoteScanner(Lines lines, VirusscanSettings settings) {
        this.line = lines.open("virusscan", settings.line());
        this.legalBasis = settings.legalBasis();
    }

    @Override
    public Verdict scan(byte[] content) {
        var sha256 = Sha256.hex(content);
        try {
            return line.read(new Call<>(
                            null,
                            "SCAN",
                            "sha256:" + sha256,
                            legalBasis,
                            "/v1/scans",
                            content,
                            Scanned.class,
                            answer -> answer.sha256().equals(sha256)))
                    .verdict();
        } catch (GatewayUnavailable unavailable) {
            throw new Unavailable(unavailable.reason());
        }
    }
}
