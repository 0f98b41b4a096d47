package jp.menkyo.workflow.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.notification.Notices;
import jp.menkyo.notification.Recipient;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.workflow.casefacts.CaseLicence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to the applicant of a case, one message to one person, with the facts of the case as they are now. */
@Component
public class ApplicantNotices {

    private static final Recipient MINISTER = new Recipient(new PersonName("厚生労働大臣", ""), null);

    private final Applications applications;
    private final ProcessingClock processingClock;
    private final Rulings rulings;
    private final CaseLicence licences;
    private final Certificates certificates;
    private final RegistrationProofs proofs;
    private final Dispositions dispositions;
    private final ReturnFacts returnFacts;
    private final RefundFacts refundFacts;
    private final Notices notices;

    ApplicantNotices(
            Applications applications,
            ProcessingClock processingClock,
            Rulings rulings,
            CaseLicence licences,
            Certificates certificates,
            RegistrationProofs proofs,
            Dispositions dispositions,
            ReturnFacts returnFacts,
            RefundFacts refundFacts,
            Notices notices) {
        this.applications = applications;
        this.processingClock = processingClock;
        this.rulings = rulings;
        this.licences = licences;
        this.certificates = certificates;
        this.proofs = proofs;
        this.dispositions = dispositions;
        this.returnFacts = returnFacts;
        this.refundFacts = refundFacts;
        this.notices = notices;
    }

    /**
     * Tells everybody concerned, each by a message of their own: the holder; an agent as well (F-24); instead of a dead or
     * vanished holder the person who filed. Sending the same notice of the same occasion again sends nothing.
     */
    public void send(CaseNumber caseNumber, NoticeTemplate template) {
        var application = applications.get(caseNumber);
        var facts = facts(application);
        var occasion = occasion(caseNumber, template);
        Recipients.of(application.form())
                .forEach((role, recipient) ->
                        notices.send(notices.create(caseNumber, template, occasion + role, recipient, facts)));
    }

    /** The same in a matter of the office, which may know neither mail nor home of the holder: then nobody is told. */
    public void sendIfReachable(CaseNumber caseNumber, NoticeTemplate template) {
        var form = applications.get(caseNumber).form();
        if (form.contact().email() != null || form.address() != null) {
            send(caseNumber, template);
        }
    }

    private String occasion(CaseNumber caseNumber, NoticeTemplate template) {
        return switch (template) {
            case AMENDMENT_REQUEST -> Long.toString(processingClock.round(caseNumber));
            case RETURN_REMINDER -> Integer.toString(returnFacts.reminders(caseNumber) + 1);
            case PAYMENT_REVERSED -> refundFacts.reversals(caseNumber);
            case REFUND_DECIDED, NOT_REFUNDED, REFUNDED -> refundFacts.occasion(caseNumber);
            case HEARING, DISPOSITION ->
                Integer.toString(dispositions.get(caseNumber).round());
            default -> "1";
        };
    }

    /** The one letter that goes to nobody's home: to the minister, on paper (栄養士法第5条第3項). */
    public void sendToMinister(CaseNumber caseNumber) {
        var application = applications.get(caseNumber);
        var facts = facts(application);
        facts.put("holder", application.form().name().display());
        notices.send(notices.create(caseNumber, NoticeTemplate.MINISTER, "1", MINISTER, facts));
    }

    private Map<String, String> facts(Application application) {
        var caseNumber = application.receiptNumber();
        var facts = new LinkedHashMap<String, String>();
        processingClock.wanted(caseNumber).ifPresent(wanted -> facts.put("wanted", wanted));
        rulings.latest(caseNumber).ifPresent(ruling -> {
            put(facts, "reason", ruling.proposalReason());
            put(facts, "legalBasis", ruling.legalBasis());
        });
        dispositions.of(caseNumber).ifPresent(disposition -> DispositionFacts.put(facts, disposition));
        returnFacts.put(facts, caseNumber);
        refundFacts.put(facts, caseNumber);
        put(facts, "prefecture", inCharge(application.form()));
        licences.of(caseNumber).ifPresent(licence -> facts.put("licenceNumber", licence.display()));
        certificates
                .of(caseNumber)
                .ifPresent(certificate -> put(facts, "trackingNumber", certificate.trackingNumber()));
        proofs.of(caseNumber).ifPresent(proof -> put(facts, "trackingNumber", proof.trackingNumber()));
        facts.put("delivery", delivery(application.form().delivery()));
        return facts;
    }

    /** Where to apply instead: at home for a new licence, elsewhere with the governor who granted it (施行令第1条・第3条). */
    private static @Nullable String inCharge(ApplicationForm form) {
        var matter = form.licence();
        var address = form.address();
        if (matter != null) {
            return new Prefecture(matter.grantedBy()).displayName();
        }
        return address == null ? null : new Prefecture(address.prefecture()).displayName();
    }

    private static String delivery(Delivery delivery) {
        return delivery == Delivery.COUNTER ? "窓口" : delivery.label();
    }

    private static void put(Map<String, String> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.put(key, value);
        }
    }
}
