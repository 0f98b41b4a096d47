package jp.menkyo.workflow.unlinking;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.RosterEntries;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code unlinking.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class UnlinkingTasks {

    private final Applications applications;
    private final RosterEntries entries;
    private final CaseEnds ends;

    UnlinkingTasks(Applications applications, RosterEntries entries, CaseEnds ends) {
        this.applications = applications;
        this.entries = entries;
        this.ends = ends;
    }

    /** Is there a number to let go of? */
    public boolean linked(String caseNumber) {
        return entries.licence(new CaseNumber(caseNumber)).linked();
    }

    public void closeNothing(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.NOT_LINKED);
    }

    /** The link was right after all; nobody needs to be told. */
    public void closeKept(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.LINKED);
    }

    public void removeLink(String caseNumber) {
        var application = applications.get(new CaseNumber(caseNumber));
        var approver = entries.approver(application.receiptNumber());
        entries.apply(new LicenceAct.Unlink(entries.basis(application, null, approver)));
    }

    public void notifyUnlinked(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.NOT_LINKED, NoticeTemplate.UNLINKED);
    }
}
