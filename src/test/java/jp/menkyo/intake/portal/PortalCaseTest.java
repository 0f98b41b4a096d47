package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the applicant sees and does after the receipt. */
@MenkyoTest
class PortalCaseTest {

    private static final List<Attachment> KOSEKI =
            List.of(new Attachment("戸籍抄本.pdf", DocumentKind.KOSEKI_EXTRACT, Papers.pdf("koseki")));

    @Autowired
    PortalClient portal;

    @Autowired
    Office office;

    @Autowired
    ApplicationProgress progress;

    @Autowired
    Documents documents;

    @Autowired
    Applications applications;

    @Autowired
    Vault vault;

    @Autowired
    ObjectMapper json;

    private final String number = MyNumbers.nextDigits();

    @Test
    void tellsWhereTheApplicationStands() {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());

        var status = portal.status(receiptNumber);

        assertThat(status.path("status").asText()).isNotEmpty();
        assertThat(status.path("statusText").asText()).isNotEmpty();
        assertThat(status.has("waitingFor") && status.has("expectedOn")).isTrue();
        assertThat(status.path("charges").isArray() && status.path("notices").isArray())
                .isTrue();
    }

    @Test
    void showsNothingToAnotherPseudonym() {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());

        for (String path : List.of(receiptNumber, "R7-000001-A", "nonsense")) {
            var answer = portal.call(portal.request("/api/portal/applications/" + path)
                    .header("X-Pseudonym", "somebody-else")
                    .GET());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("APPLICATION_UNKNOWN");
        }
        assertThat(portal.call(portal.request("/api/portal/applications/" + receiptNumber)
                                .GET())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsTheApplicantWithdrawOnce() {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());
        office.awaitTask(new CaseNumber(receiptNumber), "Task_Examine");

        portal.withdraw(receiptNumber);

        office.awaitEnd(new CaseNumber(receiptNumber));
        assertThatThrownBy(() -> portal.withdraw(receiptNumber)).hasMessageContaining("NOT_WITHDRAWABLE");
    }

    @Test
    void takesPapersOnlyWhenAskedFor() {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());
        var caseNumber = new CaseNumber(receiptNumber);
        assertThatThrownBy(() -> portal.amend(receiptNumber, KOSEKI)).hasMessageContaining("AMENDMENT_NOT_AWAITED");
        askForKoseki(caseNumber);

        portal.amend(receiptNumber, KOSEKI);

        assertThat(documents.of(caseNumber))
                .extracting(DocumentInfo::kind)
                .containsOnlyOnce(DocumentKind.KOSEKI_EXTRACT);
        office.awaitTask(caseNumber, "Task_ConfirmAmendment");
        assertThatThrownBy(() -> portal.amend(receiptNumber, KOSEKI)).hasMessageContaining("AMENDMENT_NOT_AWAITED");
    }

    @Test
    void refusesAnEmptyAmendment() {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());
        askForKoseki(new CaseNumber(receiptNumber));

        assertThatThrownBy(() -> portal.amend(receiptNumber, List.of())).hasMessageContaining("AMENDMENT_EMPTY");
    }

    /** AC-50: the number was read from the card; the client cannot bring another one. */
    @Test
    void keepsTheNumberOfTheCard() throws Exception {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());
        var caseNumber = new CaseNumber(receiptNumber);
        askForKoseki(caseNumber);
        var before = Traces.now();

        var answer = portal.sendAmendment(
                receiptNumber, KOSEKI, document -> document.putObject("number").put("value", MyNumbers.nextDigits()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json.readTree(answer.body()).path("code").asText()).isEqualTo("NUMBER_FROM_CARD");
        assertThat(Traces.now()).isEqualTo(before);
        assertThat(documents.of(caseNumber)).extracting(DocumentInfo::kind).doesNotContain(DocumentKind.KOSEKI_EXTRACT);
        assertThat(vault.matches(applications.get(caseNumber).token(), MyNumber.of(number)))
                .isTrue();
        assertThat(Traces.texts(
                        "select reason from audit.event where action = 'REFUSED_NUMBER_CHANGE' and case_number = '"
                                + caseNumber + "'"))
                .containsExactly("NUMBER_FROM_CARD");
    }

    @Test
    void takesTheSameNumberAgain() {
        var receiptNumber = portal.submit(FormFixture.hanako(), number, List.of());
        askForKoseki(new CaseNumber(receiptNumber));

        var answer = portal.sendAmendment(
                receiptNumber, KOSEKI, document -> document.putObject("number").put("value", number));

        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private void askForKoseki(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本");
        await().until(() -> progress.awaitsAmendment(caseNumber));
    }
}
