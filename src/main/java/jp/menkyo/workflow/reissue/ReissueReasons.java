package jp.menkyo.workflow.reissue;

import java.util.Map;
import java.util.Objects;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.LicenceMatter;

/** Reasons of reissues (理由, 別添２ item 20). */
final class ReissueReasons {

    private static final Map<CertificateState, String> CODES = Map.of(
            CertificateState.TORN, "20",
            CertificateState.SOILED, "21",
            CertificateState.LOST, "22",
            CertificateState.BURNT, "23",
            CertificateState.STOLEN, "24");

    private ReissueReasons() {}

    static String of(LicenceMatter matter) {
        var state = Objects.requireNonNull(matter.certificate(), "a reissue says what became of the paper");
        return Objects.requireNonNull(CODES.get(state), () -> "no reissue of a certificate that is " + state);
    }
}
