package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.AtOnce;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.ruling.Ruling;
import jp.menkyo.casefile.ruling.Ruling.Proposal;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two officers complete one task at the same moment: the work of one counts, the other is told. */
@MenkyoTest
class OfficerRaceTest {

    private static final String DONE = "DONE";

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    CaseFiles cases;

    @Autowired
    Rulings rulings;

    @Autowired
    UserTasks userTasks;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Aftermath aftermath;

    @RepeatedTest(8)
    void countsTheWorkOfOne() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var taskId = office.awaitTask(caseNumber, "Task_Examine");
        var version = cases.get(caseNumber).version();
        var yes = new TaskAnswer(version, "PROPOSE_REGISTRATION");
        yes.field("papers", "原本を窓口で受け取り、内容を確かめた");
        var no = new TaskAnswer(version, "PROPOSE_REFUSAL");
        no.field("reason", "修業年限が足りない");
        no.field("legalBasis", "栄養士法第2条第1項");
        no.field("deviation", "原本により確かめたため");

        var answers = AtOnce.both(() -> complete(taskId, yes, "examiner1"), () -> complete(taskId, no, "examiner2"));

        assertThat(answers).containsOnlyOnce(DONE);
        assertThat(answers)
                .filteredOn(answer -> !answer.equals(DONE))
                .isSubsetOf("TASK_NOT_FOUND", "TASK_HELD", "STALE_VERSION");
        boolean first = answers.get(0).equals(DONE);
        assertThat(ruling(caseNumber).proposal()).isEqualTo(first ? Proposal.REGISTER : Proposal.REFUSE);
        assertThat(ruling(caseNumber).examinedBy()).isEqualTo(first ? "examiner1" : "examiner2");
        office.awaitTask(caseNumber, "Task_Approve");
        assertThat(office.path(caseNumber)).containsEntry("Task_Examine", 1L).containsEntry("Task_Approve", 1L);
        aftermath.isClean(caseNumber);
    }

    private Ruling ruling(CaseNumber caseNumber) {
        return rulings.latest(caseNumber).orElseThrow();
    }

    private String complete(String taskId, TaskAnswer answer, String username) {
        try {
            userTasks.complete(taskId, answer, staff.find(username).orElseThrow());
            return DONE;
        } catch (TaskRefused tooLate) {
            return tooLate.code();
        }
    }
}
