package jp.menkyo.desk.casetabs;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notes reach those they are for and nobody else, and call colleagues to them. */
@MenkyoTest
class CaseNotesTest {

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    private CaseNumber caseNumber;
    private OfficerClient examiner;

    @BeforeEach
    void openACase() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_Examine");
        examiner = OfficerClient.signedIn(port, "examiner1");
    }

    @Test
    void aNoteForASectionOrForManagersIsReadByThemOnly() {
        write("words", "係の相談です", "audience", "SECTION");
        write("words", "管理職への相談です", "audience", "MANAGERS");

        assertThat(seenBy("examiner2")).contains("係の相談です").doesNotContain("管理職への相談です");
        assertThat(seenBy("manager1")).contains("管理職への相談です").doesNotContain("係の相談です");
        assertThat(seenBy("issuer1")).doesNotContain("相談です");
        assertThat(OfficerClient.signedIn(port, "issuer1")
                        .get("/api/cases/" + caseNumber)
                        .body())
                .as("the interface for programs")
                .doesNotContain("相談です");
        assertThat(seenBy("auditor1")).contains("係の相談です", "管理職への相談です");
    }

    @Test
    void aColleagueIsCalledUntilTheySayTheyHaveReadIt() {
        var colleague = OfficerClient.signedIn(port, "approver1");
        write("words", "決裁の前に見てください", "mentioned", "approver1");

        assertThat(colleague.page("/desk/mentions").body()).contains(path());
        assertThat(colleague.page(path()).body()).contains("note-unread", "わたしへのメモを読みました");
        assertThat(colleague.form(path() + "/read").statusCode()).isEqualTo(302);

        assertThat(colleague.page("/desk/mentions").body()).doesNotContain(path());
        assertThat(colleague.page(path()).body()).contains("決裁の前に見てください").doesNotContain("note-unread");
    }

    @Test
    void refusesWhatMustNotBeKeptAndKeepsWhatWasTyped() {
        var number = MyNumbers.nextDigits();

        var empty = examiner.form(path(), "words", "  ");
        var numbered = examiner.form(path(), "words", "番号は" + number + "です");
        var unreadable = examiner.form(path(), "words", "係の話", "audience", "SECTION", "mentioned", "issuer1");

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("メモの内容を書いてください");
        assertThat(numbered.statusCode()).isEqualTo(422);
        assertThat(numbered.body()).contains("個人番号は書かないでください").doesNotContain(number);
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("さんはこのメモを読めません", ">係の話</textarea>");
        assertThat(seenBy("examiner1")).contains("メモはまだありません");
    }

    @Test
    void whoRefusesWhatTheTableFindsAcceptableLeavesTheReasonForColleagues() {
        office.complete(
                caseNumber,
                "Task_Examine",
                "examiner1",
                "PROPOSE_REFUSAL",
                "reason",
                "修業年限が足りない",
                "legalBasis",
                "栄養士法第2条第1項",
                "deviation",
                "原本で確かめた");

        assertThat(seenBy("approver1")).contains("基準と異なる判断", "原本で確かめた");
    }

    private void write(String... fields) {
        assertThat(examiner.form(path(), fields).statusCode()).isEqualTo(302);
    }

    private String seenBy(String username) {
        return OfficerClient.signedIn(port, username).page(path()).body();
    }

    private String path() {
        return "/desk/cases/" + caseNumber + "/notes";
    }
}
