package jp.menkyo.certificate.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.menkyo.certificate.CertificateMissing;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.certificate.NotRegistered;
import jp.menkyo.certificate.TrackingNumberRefused;
import jp.menkyo.certificate.print.ProofPrinter;
import jp.menkyo.certificate.store.Issuers;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登録証明書 (申請区分 80): what the roster says about a licence today, on paper. */
@Service
@Transactional(noRollbackFor = {NotRegistered.class, CharacterNotPrintable.class, TrackingNumberRefused.class})
public class RegistrationProofs {

    private final Registry registry;
    private final Documents documents;
    private final Issuers issuers;
    private final ProofPrinter printer;
    private final ProofRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationProofs(
            Registry registry,
            Documents documents,
            Issuers issuers,
            ProofPrinter printer,
            ProofRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.documents = documents;
        this.issuers = issuers;
        this.printer = printer;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Issues the proof of a case, once; also for a licence without force, because it states the state. Asking again returns
     * the same one.
     *
     * @param by user name of the officer
     * @throws NotRegistered when there is no such licence
     * @throws CharacterNotPrintable when no font has a character of the name; nothing has been written then
     */
    public RegistrationProof issue(CaseNumber caseNumber, LicenceNumber number, String by) {
        var licence = registry.find(number).orElseThrow(NotRegistered::new);
        rows.lock(caseNumber);
        var issued = rows.of(caseNumber);
        if (issued.isPresent()) {
            return issued.get();
        }
        var today = LocalDate.now(clock);
        var pdf = printer.print(licence, today, issuers.of(number.prefecture(), today));
        var name = "registration-proof-" + caseNumber + ".pdf";
        var document = documents.store(caseNumber, DocumentKind.REGISTRATION_PROOF, name, pdf);
        var proof = new RegistrationProof(caseNumber, number, document, today, by, null, null);
        rows.add(proof);
        events.publishEvent(new RegistrationProof.Issued(caseNumber, number));
        return proof;
    }

    /**
     * Hands the proof over at the counter or to the post; one that has left stays as it is.
     *
     * @param trackingNumber 引受番号 such as 123-45-67890-1; needed for post, refused at the counter
     * @param by user name of the officer
     * @throws CertificateMissing when the case has no proof
     */
    public void dispatch(CaseNumber caseNumber, Delivery delivery, @Nullable String trackingNumber, String by) {
        TrackingNumberRefused.unlessRight(delivery, trackingNumber);
        rows.lock(caseNumber);
        var proof = rows.of(caseNumber).orElseThrow(CertificateMissing::new);
        if (proof.delivery() == null) {
            rows.dispatch(caseNumber, delivery, trackingNumber, LocalDate.now(clock), by);
            events.publishEvent(new RegistrationProof.Dispatched(caseNumber, proof.licence(), delivery));
        }
    }

    /**
     * The proof of a case as PDF; who looks is written down.
     *
     * @throws CertificateMissing when the case has none
     */
    public byte[] pdf(CaseNumber caseNumber) {
        var proof = rows.of(caseNumber).orElseThrow(CertificateMissing::new);
        return documents.open(proof.document()).content();
    }

    /** The proof issued in a case. */
    @Transactional(readOnly = true)
    public Optional<RegistrationProof> of(CaseNumber caseNumber) {
        return rows.of(caseNumber);
    }
}
