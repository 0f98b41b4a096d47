package jp.menkyo.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.store.CertificateRows;
import jp.menkyo.document.Documents;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates on paper (免許証, 栄養士法第4条第2項): prepared from the roster, issued, dispatched, void. Refusals leave the caller's
 * transaction usable, so that a process can turn them into a task for an officer.
 */
@Service
@Transactional(
        noRollbackFor = {
            NotRegistered.class,
            CharacterNotPrintable.class,
            CertificateMissing.class,
            CertificateRefused.class,
            TrackingNumberRefused.class
        })
public class Certificates {

    private final Registry registry;
    private final Preparation preparation;
    private final CertificateRows rows;
    private final SheetEnds ends;
    private final Documents documents;
    private final AdministratorContext administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            Registry registry,
            Preparation preparation,
            CertificateRows rows,
            SheetEnds ends,
            Documents documents,
            AdministratorContext administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.preparation = preparation;
        this.rows = rows;
        this.ends = ends;
        this.documents = documents;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the certificate of a registered case: serial number, PDF, row. Asking again returns the same one.
     *
     * @throws NotRegistered while the case has no licence
     * @throws CertificateRefused when the licence has no force any more
     * @throws CharacterNotPrintable when no font has a character of the name; nothing has been written then
     */
    public Certificate prepare(CaseNumber caseNumber) {
        var licence = registry.ofCase(caseNumber).orElseThrow(NotRegistered::new);
        return preparation.prepare(caseNumber, licence, Edition.FIRST);
    }

    /**
     * The same for a later certificate (書換交付, 再交付): the items and the date are those that the roster has now. The
     * earlier sheet stays valid until this one is issued.
     *
     * @throws NotRegistered when there is no such licence
     * @throws CertificateRefused when the licence has no force any more
     * @throws CharacterNotPrintable when no font has a character of the name; nothing has been written then
     */
    public Certificate prepare(CaseNumber caseNumber, LicenceNumber number, Edition edition) {
        var licence = registry.find(number).orElseThrow(NotRegistered::new);
        return preparation.prepare(caseNumber, licence, edition);
    }

    /**
     * An officer has printed the sheet and checked it against the roster; doing so again changes nothing. From then on a
     * rewritten or reissued one stands alone: all others of the licence are void.
     *
     * @param by user name of the officer
     * @throws CertificateMissing when there is none
     * @throws CertificateRefused when it became void before
     */
    public void issue(CaseNumber caseNumber, String by) {
        var certificate = rows.lock(caseNumber).orElseThrow(CertificateMissing::new);
        if (certificate.state() == Certificate.State.PREPARED) {
            step(certificate.issued(clock.instant()), by);
            ends.othersThan(certificate, by);
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
            step(certificate.dispatched(delivery, trackingNumber, clock.instant()), by);
        }
    }

    private void step(Certificate after, String by) {
        rows.change(after, by);
        events.publishEvent(CertificateChanged.to(after));
    }

    /**
     * Makes all sheets of a licence void at once; those that are stay as they are.
     *
     * @param caseNumber the case that does it
     * @param by user name of the officer who decided
     */
    public void voidAll(LicenceNumber licence, VoidReason reason, CaseNumber caseNumber, String by) {
        if (ours(licence)) {
            ends.all(licence, reason, caseNumber, by);
        }
    }

    /**
     * The sheet of this case was spoiled before it reached its holder; {@code prepare} makes another one.
     *
     * @param by user name of the officer
     * @throws CertificateMissing when there is none
     */
    public void spoil(CaseNumber caseNumber, String by) {
        var certificate = rows.lock(caseNumber).orElseThrow(CertificateMissing::new);
        if (certificate.valid()) {
            ends.one(certificate, VoidReason.SPOILED, caseNumber, by);
        }
    }

    /** All sheets of a licence, oldest first, void ones included. */
    @Transactional(readOnly = true)
    public List<Certificate> ofLicence(LicenceNumber licence) {
        return ours(licence) ? rows.ofLicence(licence) : List.of();
    }

    /** The sheet of this number, void or not. */
    @Transactional(readOnly = true)
    public Optional<Certificate> find(CertificateSerial serial) {
        return rows.find(serial);
    }

    /** Is there a sheet of this number that is not void? */
    @Transactional(readOnly = true)
    public boolean valid(CertificateSerial serial) {
        return rows.find(serial).filter(Certificate::valid).isPresent();
    }

    private boolean ours(LicenceNumber licence) {
        return licence.prefecture().equals(administrators.current().prefecture());
    }

    /** The certificate made in this case, void or not; the last one. */
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
