package jp.menkyo.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Multipart;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who applied on paper answers requests and withdraws at the counter or by post. */
@MenkyoTest
class PaperForCaseTest {

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    CaseFiles cases;

    @Autowired
    Documents documents;

    private CaseNumber caseNumber;

    @BeforeEach
    void apply() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_Examine");
    }

    @Test
    void takesTheAnswerToARequestForCorrection() {
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本");
        office.awaitState(caseNumber, CaseState.AWAITING_AMENDMENT);
        assertThat(page("reception1")).contains("補正の書類を受け付ける", "取下げを受け付ける");
        assertThat(page("examiner1")).doesNotContain("補正の書類を受け付ける");

        var empty = send("reception1", "amendments", new Multipart());
        var strange = send("reception1", "amendments", scan("LICENCE_CERTIFICATE"));
        var answer = send("reception1", "amendments", scan("KOSEKI_EXTRACT"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("AMENDMENT_EMPTY");
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(strange.body()).contains("UNKNOWN_PAPER");
        assertThat(answer.statusCode()).isEqualTo(204);
        office.awaitTask(caseNumber, "Task_ConfirmAmendment");
        assertThat(documents.of(caseNumber))
                .extracting(DocumentInfo::kind)
                .contains(DocumentKind.KOSEKI_EXTRACT)
                .doesNotContain(DocumentKind.LICENCE_CERTIFICATE);
    }

    @Test
    void takesNoAnswerThatNobodyAskedFor() {
        var answer = send("reception1", "amendments", scan("KOSEKI_EXTRACT"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("AMENDMENT_NOT_AWAITED");
        assertThat(documents.of(caseNumber)).isEmpty();
    }

    @Test
    void takesAWithdrawalOnceWithOrWithoutItsPaper() {
        var hasty = send("reception1", "withdrawal", new Multipart());
        assertThat(hasty.statusCode()).isEqualTo(422);
        assertThat(hasty.body()).contains("writtenOn", "confirmed", "WITHDRAWAL_INCOMPLETE");
        assertThat(send("reception1", "withdrawal", confirmed(today().plusDays(1)))
                        .body())
                .contains("writtenOn", "収受日から今日まで");
        var withdrawal = send("reception1", "withdrawal", confirmed(today()));

        assertThat(withdrawal.statusCode()).as(withdrawal.body()).isEqualTo(204);
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        var again = send("reception1", "withdrawal", scan("OTHER"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("NOT_WITHDRAWABLE");
        assertThat(page("reception1")).doesNotContain("取下げを受け付ける");
        assertThat(page("reception1", "/timeline")).contains("付けの取下書");
    }

    @Test
    void isForTheReceptionDeskAndForCasesThatAreThere() {
        assertThat(send("examiner1", "withdrawal", new Multipart()).statusCode())
                .isEqualTo(403);
        caseNumber = CaseNumber.of(999, 1);
        assertThat(send("reception1", "withdrawal", new Multipart()).statusCode())
                .isEqualTo(404);
    }

    private String page(String username) {
        return page(username, "");
    }

    private String page(String username, String tab) {
        return OfficerClient.signedIn(port, username)
                .page("/desk/cases/" + caseNumber.value() + tab)
                .body();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Multipart confirmed(LocalDate writtenOn) {
        return new Multipart().field("writtenOn", writtenOn.toString()).field("confirmed", "true");
    }

    private static Multipart scan(String kind) {
        return new Multipart().add(kind, "scan.pdf", "application/pdf", Papers.pdf(kind));
    }

    private HttpResponse<String> send(String username, String act, Multipart body) {
        return OfficerClient.signedIn(port, username)
                .upload("/api/counter/applications/" + caseNumber.value() + "/" + act, body);
    }
}
