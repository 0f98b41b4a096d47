package jp.menkyo.certificate;

import java.time.Clock;
import java.util.Optional;
import jp.menkyo.certificate.print.CertificatePrinter;
import jp.menkyo.certificate.print.Sheet;
import jp.menkyo.certificate.store.CertificateRows;
import jp.menkyo.certificate.store.Issuers;
import jp.menkyo.certificate.store.Serials;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates on paper (免許証, 栄養士法第4条第2項): prepared from the roster, issued, dispatched. Refusals leave the caller's
 * transaction usable, so that a process can turn them into a task for an officer.
 */
@Service
@Transactional(
        noRollbackFor = {
            NotRegistered.class,
            CharacterNotPrintable.class,
            CertificateMissing.class,
            TrackingNumberRefused.class
        })
public class Certificates {

    private final Registry registry;
    private final Documents documents;
    private final CertificateRows rows;
    private final Serials serials;
    private final Issuers issuers;
    private final CertificatePrinter printer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            Registry registry,
            Documents documents,
            CertificateRows rows,
            Serials serials,
            Issuers issuers,
            CertificatePrinter printer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.documents = documents;
        this.rows = rows;
        this.serials = serials;
        this.issuers = issuers;
        this.printer = printer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the certificate of a registered case: serial number, PDF, row. Asking again returns the same one.
     *
     * @throws NotRegistered while the case has no licence
     * @throws CharacterNotPrintable when no font has a character of the name; nothing has been written then
     */
    public Certificate prepare(CaseNumber caseNumber) {
        var licence = registry.ofCase(caseNumber).orElseThrow(NotRegistered::new);
        serials.lock();
        return rows.of(caseNumber).orElseGet(() -> prepare(caseNumber, licence));
    }

    private Certificate prepare(CaseNumber caseNumber, Licence licence) {
        var printedOn = licence.items().issuedOn();
        var issuer = issuers.of(licence.number().prefecture(), printedOn);
        printer.check(licence, issuer);
        var sheet = new Sheet(licence, serials.next(), printedOn, issuer);
        var fileName = "certificate-" + sheet.serial() + ".pdf";
        var document = documents.store(caseNumber, DocumentKind.LICENCE_CERTIFICATE, fileName, printer.print(sheet));
        var certificate = Certificate.prepared(sheet.serial(), caseNumber, licence.number(), printedOn, document);
        rows.add(certificate);
        rows.log(certificate, "system", clock.instant());
        events.publishEvent(new CertificatePrepared(caseNumber, certificate.serial()));
        return certificate;
    }

    /**
     * An officer has printed the sheet and checked it against the roster; doing so again changes nothing.
     *
     * @param by user name of the officer
     * @throws CertificateMissing when there is none
     */
    public void issue(CaseNumber caseNumber, String by) {
        var certificate = rows.lock(caseNumber).orElseThrow(CertificateMissing::new);
        if (certificate.state() == Certificate.State.PREPARED) {
            keep(certificate.issued(clock.instant()), by);
            events.publishEvent(new CertificateIssued(caseNumber, certificate.serial()));
        }
    }

    /**
     * Hands the sheet over at the counter or to the post; one that was not issued yet is issued with it. A dispatched
     * certificate stays as it is.
     *
     * @param trackingNumber 引受番号 such as 123-45-67890-1; needed for post, refused at the counter
     * @param by user name of the officer
     * @throws CertificateMissing when there is none
     */
    public void dispatch(CaseNumber caseNumber, Delivery delivery, @Nullable String trackingNumber, String by) {
        TrackingNumberRefused.unlessRight(delivery, trackingNumber);
        issue(caseNumber, by);
        var certificate = rows.lock(caseNumber).orElseThrow(CertificateMissing::new);
        if (certificate.state() == Certificate.State.ISSUED) {
            keep(certificate.dispatched(delivery, trackingNumber, clock.instant()), by);
            events.publishEvent(new CertificateDispatched(caseNumber, certificate.serial(), delivery));
        }
    }

    private void keep(Certificate changed, String by) {
        rows.change(changed);
        rows.log(changed, by, clock.instant());
    }

    /** The certificate made in this case. */
    @Transactional(readOnly = true)
    public Optional<Certificate> of(CaseNumber caseNumber) {
        return rows.of(caseNumber);
    }

    /**
     * The PDF; the reader is recorded.
     *
     * @throws CertificateMissing when there is none
     */
    public byte[] pdf(CaseNumber caseNumber) {
        var certificate = rows.of(caseNumber).orElseThrow(CertificateMissing::new);
        return documents.open(certificate.document()).content();
    }
}
