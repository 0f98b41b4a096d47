package jp.menkyo.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.ResidentForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task shows of its case what its step names, and sends nothing else (S-181, S-185). */
@MenkyoTest
class TaskSectionsTest {

    private static final Resident ONE = Population.resident(214);

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @LocalServerPort
    int port;

    @Test
    void whoTakesMoneySeesTheFeeAndWhoExaminesSeesTheCase() {
        var caseNumber = papers.handIn(ResidentForms.registration(ONE));

        var treasurer = OfficerClient.signedIn(port, "treasurer1");
        var fee = form(treasurer, caseNumber, "Task_ReceiveFee");
        assertThat(fee)
                .contains("手数料", ONE.name().display(), "事案の状況")
                .doesNotContain("申請の内容", "申請と照会結果の突合", "書類はありません", ONE.home().text());
        var sent = task(treasurer, caseNumber, "Task_ReceiveFee");
        assertThat(sent)
                .contains("\"charges\":[{")
                .doesNotContain(ONE.birthDate().toString(), ONE.home().text());

        var examiner = OfficerClient.signedIn(port, "examiner1");
        assertThat(form(examiner, caseNumber, "Task_Examine"))
                .contains("申請の内容", "申請と照会結果の突合", "書類", "手数料", ONE.home().text());
    }

    private String form(OfficerClient officer, CaseNumber caseNumber, String task) {
        return officer.page("/desk/tasks/" + office.awaitTask(caseNumber, task) + "/form")
                .body();
    }

    private String task(OfficerClient officer, CaseNumber caseNumber, String task) {
        return officer.get("/api/worklist/" + office.awaitTask(caseNumber, task))
                .body();
    }
}
