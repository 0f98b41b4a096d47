package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import jp.menkyo.AtOnce;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.workflow.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal that did not hear the answer sends its withdrawal or amendment again under the same key. */
@MenkyoTest
class PortalRepeatTest {

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

    private final String key = UUID.randomUUID().toString();

    @Test
    void withdrawsOnceAndAnswersTheSameAgain() {
        var caseNumber = examined();

        assertThat(withdraw(caseNumber).statusCode()).isEqualTo(204);
        assertThat(withdraw(caseNumber).statusCode()).isEqualTo(204);

        office.awaitEnd(caseNumber);
        assertThat(withdraw(caseNumber).statusCode()).as("after the end, too").isEqualTo(204);
        assertThat(acts(caseNumber, "WITHDRAWAL_REQUESTED")).isEqualTo(1);
        assertThat(portal.sendWithdrawal(caseNumber.value(), null).body())
                .as("without the key it is another withdrawal")
                .contains("NOT_WITHDRAWABLE");
    }

    @Test
    void withdrawsOnceWhenTheSameComesTwiceAtTheSameMoment() {
        var caseNumber = examined();

        var answers = AtOnce.both(() -> withdraw(caseNumber), () -> withdraw(caseNumber));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(204);
        assertThat(acts(caseNumber, "WITHDRAWAL_REQUESTED")).isEqualTo(1);
    }

    @Test
    void takesAnAmendmentOnceAndAnswersTheSameAgain() {
        var caseNumber = examined();
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本");
        await().until(() -> progress.awaitsAmendment(caseNumber));

        assertThat(amend(caseNumber, KOSEKI).statusCode()).isEqualTo(204);
        office.awaitTask(caseNumber, "Task_ConfirmAmendment");
        assertThat(amend(caseNumber, KOSEKI).statusCode()).isEqualTo(204);

        assertThat(documents.of(caseNumber))
                .extracting(DocumentInfo::kind)
                .containsOnlyOnce(DocumentKind.KOSEKI_EXTRACT);
        var other = List.of(new Attachment("別.pdf", DocumentKind.KOSEKI_EXTRACT, Papers.pdf("other")));
        var conflict = amend(caseNumber, other);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void keepsNoKeyOfWhatWasRefused() {
        var caseNumber = examined();

        var early = amend(caseNumber, KOSEKI);
        assertThat(early.body()).contains("AMENDMENT_NOT_AWAITED");
        office.complete(caseNumber, "Task_Examine", "examiner1", "REQUEST_AMENDMENT", "wanted", "戸籍抄本");
        await().until(() -> progress.awaitsAmendment(caseNumber));

        assertThat(amend(caseNumber, KOSEKI).statusCode()).isEqualTo(204);
    }

    @Test
    void refusesWordsThatAreNoKey() {
        var caseNumber = examined();

        for (var answer : List.of(
                portal.sendWithdrawal(caseNumber.value(), "short"),
                portal.sendAmendment(caseNumber.value(), "short", KOSEKI, document -> {}))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("IDEMPOTENCY_KEY");
        }
    }

    private CaseNumber examined() {
        var caseNumber = new CaseNumber(portal.submit(FormFixture.hanako(), MyNumbers.nextDigits(), List.of()));
        office.awaitTask(caseNumber, "Task_Examine");
        return caseNumber;
    }

    private HttpResponse<String> withdraw(CaseNumber caseNumber) {
        return portal.sendWithdrawal(caseNumber.value(), key);
    }

    private HttpResponse<String> amend(CaseNumber caseNumber, List<Attachment> papers) {
        return portal.sendAmendment(caseNumber.value(), key, papers, document -> {});
    }

    private static long acts(CaseNumber caseNumber, String action) {
        return Traces.texts("select action from audit.event where case_number = '%s' and action = '%s'"
                        .formatted(caseNumber, action))
                .size();
    }
}
