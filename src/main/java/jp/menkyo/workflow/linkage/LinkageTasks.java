package jp.menkyo.workflow.linkage;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code linkage.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class LinkageTasks {

    private static final String PROGRAM = "system";

    private final Applications applications;
    private final LinkDoubts doubts;
    private final LinkEntry entry;
    private final CaseNotes notes;
    private final CaseFiles cases;
    private final CaseEnds ends;

    LinkageTasks(
            Applications applications,
            LinkDoubts doubts,
            LinkEntry entry,
            CaseNotes notes,
            CaseFiles cases,
            CaseEnds ends) {
        this.applications = applications;
        this.doubts = doubts;
        this.entry = entry;
        this.notes = notes;
        this.cases = cases;
        this.ends = ends;
    }

    /** Tells where to turn instead, or that the roster holds no such licence. */
    public void guide(String caseNumber, @Nullable String matchResult) {
        ends.guide(new CaseNumber(caseNumber), matchResult);
    }

    /** @return is the link certain, there already, or for officers to decide? Then the case says why. */
    public String check(String caseNumber, String matchResult) {
        var application = application(caseNumber);
        var licence = entry.licence(application);
        var number = LinkEntry.number(application);
        if (licence.linkState() == LinkState.LINKED
                && number.equals(licence.items().token())) {
            return LinkageProcess.ALREADY;
        }
        var found = doubts.of(application, number, licence, matchResult);
        if (found.isEmpty()) {
            return LinkageProcess.CERTAIN;
        }
        found.forEach(words -> notes.add(application.receiptNumber(), PROGRAM, words));
        cases.touch(application.receiptNumber());
        return LinkageProcess.DOUBTFUL;
    }

    public void enterLink(String caseNumber, String linkCheck) {
        if (linkCheck.equals(LinkageProcess.CERTAIN)) {
            entry.linkByRule(application(caseNumber));
        } else {
            entry.linkByDecision(application(caseNumber));
        }
    }

    public void notifyLinked(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.LINKED, NoticeTemplate.LINKED);
    }

    /** @param linkProposal the state that was proposed and approved */
    public void markLink(String caseNumber, String linkProposal) {
        entry.mark(application(caseNumber), LinkState.valueOf(linkProposal));
    }

    public void notifyNotLinked(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.NOT_LINKED, NoticeTemplate.NOT_LINKED);
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }

    private Application application(String caseNumber) {
        return applications.get(new CaseNumber(caseNumber));
    }
}
