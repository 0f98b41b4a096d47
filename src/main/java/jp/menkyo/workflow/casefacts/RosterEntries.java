package jp.menkyo.workflow.casefacts;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Application;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActRefused;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all entries of cases in the roster have in common: the licence, what the entry rests on, and who decided. */
@Component
public class RosterEntries {

    private final CaseLicence licences;
    private final Registry registry;
    private final Rulings rulings;
    private final CaseFacts facts;
    private final Clock clock;

    RosterEntries(CaseLicence licences, Registry registry, Rulings rulings, CaseFacts facts, Clock clock) {
        this.licences = licences;
        this.registry = registry;
        this.rulings = rulings;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The licence of the case as the roster holds it now.
     *
     * @throws LicenceUnknown before it has been identified
     */
    public Licence licence(CaseNumber caseNumber) {
        return licences.find(caseNumber).orElseThrow(LicenceUnknown::new);
    }

    /** User name of the officer who decided the case. */
    public String approver(CaseNumber caseNumber) {
        return rulings.approver(caseNumber);
    }

    /**
     * What an entry rests on that has effect from today, with the class of the decision tables (申請区分).
     *
     * @param reason 理由, two digits
     */
    public Basis basis(Application application, @Nullable String reason, String approver) {
        return basis(application, reason, null, approver, null);
    }

    /**
     * The same with another day of legal effect, or remarks (備考).
     *
     * @param effectiveOn null for today
     */
    public Basis basis(
            Application application,
            @Nullable String reason,
            @Nullable LocalDate effectiveOn,
            String approver,
            @Nullable String remarks) {
        return new Basis(
                application.receiptNumber(),
                facts.applicationClass(application),
                reason,
                application.receivedOn(),
                effectiveOn == null ? LocalDate.now(clock) : effectiveOn,
                approver,
                remarks);
    }

    /** @throws ActRefused when the roster would refuse it as it stands */
    public void check(CaseNumber caseNumber, LicenceAct act) {
        registry.check(licence(caseNumber).number(), act);
    }

    /** @throws ActRefused when the roster refuses it */
    public void apply(LicenceAct act) {
        registry.apply(licence(act.basis().caseNumber()).number(), act);
    }
}
