package jp.menkyo.workflow.rostermatch;

import java.util.Optional;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.intake.matter.LicenceMatter;

/** Why a certificate must not prove anything any more, judged by what its holder says. */
final class LostCertificate {

    private LostCertificate() {}

    static Optional<VoidReason> reasonOf(LicenceMatter matter) {
        var state = matter.certificate();
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case LOST -> Optional.of(VoidReason.LOST);
            case BURNT -> Optional.of(VoidReason.BURNT);
            case STOLEN -> Optional.of(VoidReason.STOLEN);
            default -> Optional.empty();
        };
    }
}
