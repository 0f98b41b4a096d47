package jp.menkyo.workflow.revival;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.RosterEntries;
import jp.menkyo.workflow.examination.grant.GrantCheck;
import org.springframework.stereotype.Component;

/** Gives a licence its force back that was deleted for a disappearance, and no other. */
@Component
class RosterRevival implements GrantCheck {

    /** 理由: 失踪宣告取消. */
    private static final String ANNULLED = "34";

    private final Applications applications;
    private final Registry registry;
    private final RosterEntries entries;
    private final Clock clock;

    RosterRevival(Applications applications, Registry registry, RosterEntries entries, Clock clock) {
        this.applications = applications;
        this.registry = registry;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.REVIVAL;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        entries.check(caseNumber, act(caseNumber, officer));
    }

    void enter(CaseNumber caseNumber) {
        entries.apply(act(caseNumber, entries.approver(caseNumber)));
    }

    private LicenceAct act(CaseNumber caseNumber, String approver) {
        var application = applications.get(caseNumber);
        return new LicenceAct.Revive(entries.basis(application, ANNULLED, effectiveOn(application), approver, null));
    }

    /** The day of the annulment, but the roster cannot give back what it had not taken yet. */
    private LocalDate effectiveOn(Application application) {
        var change = application.form().matter().change();
        var annulled = change == null ? null : change.occurredOn();
        var day = annulled == null ? LocalDate.now(clock) : annulled;
        var number = entries.licence(application.receiptNumber()).number();
        return registry.history(number).stream()
                .filter(entry -> entry.kind() == ActKind.DELETED)
                .map(Licence.Entry::effectiveOn)
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }
}
