package jp.menkyo.workflow.reissue;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code reissue.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class ReissueTasks {

    private final Applications applications;
    private final CaseLicence licences;
    private final CaseFacts facts;
    private final Rulings rulings;
    private final Registry registry;
    private final CaseEnds ends;
    private final Clock clock;

    ReissueTasks(
            Applications applications,
            CaseLicence licences,
            CaseFacts facts,
            Rulings rulings,
            Registry registry,
            CaseEnds ends,
            Clock clock) {
        this.applications = applications;
        this.licences = licences;
        this.facts = facts;
        this.rulings = rulings;
        this.registry = registry;
        this.ends = ends;
        this.clock = clock;
    }

    /** Tells where to turn instead, or that the roster holds no such licence. */
    public void guide(String caseNumber, @Nullable String matchResult) {
        ends.guide(new CaseNumber(caseNumber), matchResult);
    }

    public void notifyRefusal(String caseNumber) {
        ends.refuse(new CaseNumber(caseNumber));
    }

    /** A new certificate of the same number and registration date, as of today (施行令第6条). */
    public void enterReissue(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        var number = application.receiptNumber();
        var today = LocalDate.now(clock);
        var basis = new Basis(
                number,
                facts.applicationClass(application),
                ReissueReasons.of(application.form().matter()),
                application.receivedOn(),
                today,
                rulings.approver(number),
                null);
        registry.apply(licences.of(number).orElseThrow(LicenceUnknown::new), new LicenceAct.Reissue(basis, today));
    }

    public void close(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.REISSUED);
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }
}
