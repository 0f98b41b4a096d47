package jp.menkyo.certificate;

import java.time.Clock;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.store.CertificateRows;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes sheets void; what is void stays so. */
@Component
class SheetEnds {

    private final CertificateRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SheetEnds(CertificateRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** @param caseNumber the case that does it, perhaps another one than the sheet's */
    void one(Certificate sheet, VoidReason reason, CaseNumber caseNumber, String by) {
        var ended = sheet.voided(reason, by, clock.instant());
        rows.change(ended, by);
        events.publishEvent(CertificateChanged.voided(caseNumber, ended, reason));
    }

    /** All sheets of a licence that are still valid. */
    void all(LicenceNumber licence, VoidReason reason, CaseNumber caseNumber, String by) {
        rows.lockValid(licence).forEach(sheet -> one(sheet, reason, caseNumber, by));
    }

    /** A rewritten or reissued sheet stands alone. */
    void othersThan(Certificate newest, String by) {
        if (newest.edition() != Edition.FIRST) {
            var reason = VoidReason.valueOf(newest.edition().name());
            rows.lockValid(newest.licence()).stream()
                    .filter(sheet -> !sheet.serial().equals(newest.serial()))
                    .forEach(sheet -> one(sheet, reason, newest.caseNumber(), by));
        }
    }
}
