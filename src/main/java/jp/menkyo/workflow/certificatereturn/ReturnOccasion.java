package jp.menkyo.workflow.certificatereturn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From which day a certificate has to be handed in, and which sheet it is. */
@Component
class ReturnOccasion {

    private final Dispositions dispositions;
    private final Certificates certificates;
    private final Clock clock;

    ReturnOccasion(Dispositions dispositions, Certificates certificates, Clock clock) {
        this.dispositions = dispositions;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** The day it was found or the revocation was served; after a deletion that of the letter, so that it can be kept. */
    LocalDate day(Application application, Ground ground) {
        return switch (ground) {
            case FOUND ->
                Objects.requireNonNull(application.form().matter().foundOn(), "a found certificate was found on a day");
            case REVOKED ->
                Objects.requireNonNull(
                        dispositions.get(application.receiptNumber()).servedOn(), "a revocation has been served");
            default -> LocalDate.now(clock);
        };
    }

    /** A found one is the last that is void; otherwise it is the last of all. Null for paper from before this system. */
    @Nullable
    CertificateSerial sheet(LicenceNumber licence, Ground ground) {
        List<Certificate> sheets = certificates.ofLicence(licence);
        CertificateSerial last = null;
        for (var sheet : sheets) {
            if (leftTheOffice(sheet) && (ground != Ground.FOUND || !sheet.valid())) {
                last = sheet.serial();
            }
        }
        return last;
    }

    private static boolean leftTheOffice(Certificate sheet) {
        var voiding = sheet.voiding();
        return voiding == null || voiding.reason() != VoidReason.SPOILED;
    }
}
