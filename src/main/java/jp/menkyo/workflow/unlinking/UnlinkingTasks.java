package jp.menkyo.workflow.unlinking;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code unlinking.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class UnlinkingTasks {

    private final Applications applications;
    private final CaseLicence licences;
    private final Registry registry;
    private final CaseFacts facts;
    private final Rulings rulings;
    private final CaseEnds ends;
    private final Clock clock;

    UnlinkingTasks(
            Applications applications,
            CaseLicence licences,
            Registry registry,
            CaseFacts facts,
            Rulings rulings,
            CaseEnds ends,
            Clock clock) {
        this.applications = applications;
        this.licences = licences;
        this.registry = registry;
        this.facts = facts;
        this.rulings = rulings;
        this.ends = ends;
        this.clock = clock;
    }

    /** Is there a number to let go of? */
    public boolean linked(String caseNumber) {
        return licence(new CaseNumber(caseNumber)).linked();
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
        var basis = new Basis(
                application.receiptNumber(),
                facts.applicationClass(application),
                null,
                application.receivedOn(),
                LocalDate.now(clock),
                rulings.approver(application.receiptNumber()),
                null);
        registry.apply(licence(application.receiptNumber()).number(), new LicenceAct.Unlink(basis));
    }

    public void notifyUnlinked(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.NOT_LINKED, NoticeTemplate.UNLINKED);
    }

    private Licence licence(CaseNumber caseNumber) {
        return licences.find(caseNumber).orElseThrow(LicenceUnknown::new);
    }
}
