package jp.menkyo.workflow.casepage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.casefile.finding.AppliedRules;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.casepage.words.DispositionWords;
import jp.menkyo.workflow.casepage.words.MatterWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a case together; opening it is written to the audit trail in the same transaction. */
@Service
public class CasePages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final CaseFiles cases;
    private final Applications applications;
    private final Findings findings;
    private final AppliedRules rules;
    private final Rulings rulings;
    private final CaseNotes notes;
    private final ProcessingClock processingClock;
    private final Documents documents;
    private final CaseCharges charges;
    private final Registry registry;
    private final Certificates certificates;
    private final RegistrationProofs proofs;
    private final RequiredPapers papers;
    private final MatterWords matterWords;
    private final DispositionWords dispositionWords;
    private final CaseStanding standing;
    private final CaseLicence licences;
    private final AuditTrail audit;

    CasePages(
            CaseFiles cases,
            Applications applications,
            Findings findings,
            AppliedRules rules,
            Rulings rulings,
            CaseNotes notes,
            ProcessingClock processingClock,
            Documents documents,
            CaseCharges charges,
            Registry registry,
            Certificates certificates,
            RegistrationProofs proofs,
            RequiredPapers papers,
            MatterWords matterWords,
            DispositionWords dispositionWords,
            CaseStanding standing,
            CaseLicence licences,
            AuditTrail audit) {
        this.cases = cases;
        this.applications = applications;
        this.findings = findings;
        this.rules = rules;
        this.rulings = rulings;
        this.notes = notes;
        this.processingClock = processingClock;
        this.documents = documents;
        this.charges = charges;
        this.registry = registry;
        this.certificates = certificates;
        this.proofs = proofs;
        this.papers = papers;
        this.matterWords = matterWords;
        this.dispositionWords = dispositionWords;
        this.standing = standing;
        this.licences = licences;
        this.audit = audit;
    }

    /** @param purpose why the reader looks, a code for the audit trail */
    @Transactional
    public CasePage open(CaseNumber caseNumber, String purpose) {
        var file = cases.get(caseNumber);
        audit.viewed("CASE", caseNumber, null, purpose);
        var application = applications.get(caseNumber);
        var found = findings(caseNumber);
        return new CasePage(
                caseNumber,
                file.procedure().label(),
                file.channel().label(),
                file.state().name(),
                file.state().label(),
                file.receivedOn(),
                file.targetOn(),
                file.version(),
                file.waiting(),
                application.form(),
                matterWords.of(application.form()),
                standing.of(file, application),
                Comparison.of(found),
                standing.candidates(application),
                found,
                rules.of(caseNumber),
                papers.of(application),
                attachments(caseNumber),
                charges.of(file),
                similar(file),
                rulings.latest(caseNumber).orElse(null),
                dispositionWords.of(caseNumber),
                processingClock.wanted(caseNumber).orElse(null),
                pauses(caseNumber),
                notes(caseNumber),
                licence(caseNumber).orElse(null),
                certificate(caseNumber).orElse(null),
                proofs.of(caseNumber)
                        .map(proof -> new CasePage.Proof(proof.issuedOn(), proof.trackingNumber()))
                        .orElse(null));
    }

    private List<Finding> findings(CaseNumber caseNumber) {
        return Stream.of(Finding.Source.values())
                .flatMap(source -> findings.latest(caseNumber, source).stream())
                .toList();
    }

    private List<CasePage.Attachment> attachments(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream()
                .filter(info -> info.kind().handedIn())
                .map(info -> new CasePage.Attachment(
                        info.id().value(),
                        info.kind().name(),
                        info.name(),
                        info.mediaType(),
                        info.size(),
                        info.scan().opens() ? null : info.scan().label()))
                .toList();
    }

    private List<CasePage.Similar> similar(CaseFile file) {
        var others = new ArrayList<CasePage.Similar>();
        registry.similar(file.kana(), file.birthDate()).stream()
                .filter(candidate -> !isOwn(file, candidate.number().code()))
                .forEach(candidate -> others.add(new CasePage.Similar(
                        "名簿",
                        candidate.number().display(),
                        candidate.name().display(),
                        candidate.birthDate().display())));
        cases.similar(file)
                .forEach(other -> others.add(new CasePage.Similar(
                        "事案（" + other.state().label() + "）",
                        other.caseNumber().value(),
                        other.name().display(),
                        WarekiDate.display(other.birthDate()))));
        return others;
    }

    private boolean isOwn(CaseFile file, String number) {
        return licence(file.caseNumber())
                .filter(own -> own.number().equals(number))
                .isPresent();
    }

    private List<CasePage.Note> notes(CaseNumber caseNumber) {
        return notes.of(caseNumber).stream()
                .map(note -> new CasePage.Note(note.writtenBy(), moment(note.at()), note.words()))
                .toList();
    }

    private List<CasePage.Pause> pauses(CaseNumber caseNumber) {
        return processingClock.pauses(caseNumber).stream()
                .map(pause -> new CasePage.Pause(
                        pause.wanted(),
                        moment(pause.startedAt()),
                        pause.endedAt() == null ? null : moment(pause.endedAt())))
                .toList();
    }

    private static String moment(Instant at) {
        var time = at.atZone(ZoneId.of("Asia/Tokyo"));
        return WarekiDate.display(time.toLocalDate()) + " " + TIME.format(time);
    }

    private Optional<CasePage.Licence> licence(CaseNumber caseNumber) {
        return licences.find(caseNumber)
                .map(licence -> new CasePage.Licence(
                        licence.number().code(),
                        licence.number().display(),
                        licence.items().registeredOn()));
    }

    private Optional<CasePage.Certificate> certificate(CaseNumber caseNumber) {
        return certificates
                .of(caseNumber)
                .map(certificate -> new CasePage.Certificate(
                        certificate.serial().value(), certificate.state().name(), certificate.trackingNumber()));
    }
}
