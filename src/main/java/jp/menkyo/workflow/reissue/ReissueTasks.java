package jp.menkyo.workflow.reissue;

import jp.menkyo.intake.Applications;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.RosterEntries;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code reissue.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class ReissueTasks {

    private final Applications applications;
    private final RosterEntries entries;
    private final CaseEnds ends;

    ReissueTasks(Applications applications, RosterEntries entries, CaseEnds ends) {
        this.applications = applications;
        this.entries = entries;
        this.ends = ends;
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
        var reason = ReissueReasons.of(application.form().matter());
        var basis = entries.basis(application, reason, entries.approver(application.receiptNumber()));
        entries.apply(new LicenceAct.Reissue(basis, basis.effectiveOn()));
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }
}
