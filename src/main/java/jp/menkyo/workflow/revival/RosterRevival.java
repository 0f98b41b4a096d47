package jp.menkyo.workflow.revival;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.examination.grant.GrantCheck;
import org.springframework.stereotype.Component;

/** Gives a licence its force back that was deleted for a disappearance, and no other. */
@Component
class RosterRevival implements GrantCheck {

    /** 理由: 失踪宣告取消. */
    private static final String ANNULLED = "34";

    private final Applications applications;
    private final LicenceClaims claims;
    private final Registry registry;
    private final Rulings rulings;
    private final CaseFacts facts;
    private final Clock clock;

    RosterRevival(
            Applications applications,
            LicenceClaims claims,
            Registry registry,
            Rulings rulings,
            CaseFacts facts,
            Clock clock) {
        this.applications = applications;
        this.claims = claims;
        this.registry = registry;
        this.rulings = rulings;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.REVIVAL;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        var number = licence(caseNumber);
        registry.check(number, act(applications.get(caseNumber), number, officer));
    }

    void enter(CaseNumber caseNumber) {
        var number = licence(caseNumber);
        registry.apply(number, act(applications.get(caseNumber), number, rulings.approver(caseNumber)));
    }

    private LicenceNumber licence(CaseNumber caseNumber) {
        return claims.of(caseNumber).orElseThrow(LicenceUnknown::new);
    }

    private LicenceAct act(Application application, LicenceNumber number, String approver) {
        return new LicenceAct.Revive(new Basis(
                application.receiptNumber(),
                facts.applicationClass(application),
                ANNULLED,
                application.receivedOn(),
                effectiveOn(application, number),
                approver,
                null));
    }

    /** The day of the annulment, but the roster cannot give back what it had not taken yet. */
    private LocalDate effectiveOn(Application application, LicenceNumber number) {
        var change = application.form().matter().change();
        var annulled = change == null ? null : change.occurredOn();
        var day = annulled == null ? LocalDate.now(clock) : annulled;
        return registry.history(number).stream()
                .filter(entry -> entry.kind() == ActKind.DELETED)
                .map(Licence.Entry::effectiveOn)
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }
}
