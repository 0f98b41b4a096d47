package jp.menkyo.desk.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.receipt.Receipts;
import jp.menkyo.payment.receipt.Tender;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what on the treasurer's pages, and what they say to nonsense. */
@MenkyoTest
class TreasuryPagesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Autowired
    Payments payments;

    @Autowired
    Slips slips;

    @Autowired
    Receipts receipts;

    @ParameterizedTest
    @CsvSource({
        "examiner1, /desk/fees, 403",
        "examiner1, /desk/receipts, 403",
        "reception1, /desk/fees, 200",
        "reception1, /desk/receipts, 403",
        "reception1, /desk/receipts.csv, 403",
        "reception1, /desk/bank-files, 403",
        "auditor1, /desk/receipts, 200",
        "auditor1, /desk/bank-files, 200",
        "manager1, /desk/slips/NF8-000001-D.pdf, 403"
    })
    void opensEachPageToThoseItConcerns(String officer, String path, int status) {
        assertThat(OfficerClient.signedIn(port, officer).page(path).statusCode())
                .isEqualTo(status);
    }

    @Test
    void letsReceptionMakeOutASlipButTakeNoMoney() {
        var caseNumber = chargedCase();
        var reception = OfficerClient.signedIn(port, "reception1");

        assertThat(reception.form("/desk/fees/" + caseNumber + "/slips").statusCode())
                .isEqualTo(302);
        var slip = slips.of(caseNumber).get(0);
        var pdf = reception.get("/desk/slips/" + slip.number() + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(reception.page("/desk/fees/" + caseNumber).body())
                .contains(slip.number().value())
                .doesNotContain("窓口で収納する");
        assertThat(receive(reception, slip, "5600").statusCode()).isEqualTo(403);
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    @Test
    void takesNoMoneyTwiceNorForAnotherCaseNorUnreadably() {
        var treasurer = OfficerClient.signedIn(port, "treasurer1");
        var slip = slips.issue(chargedCase(), "reception1").get(0);
        var other = slips.issue(chargedCase(), "reception1").get(0);

        assertThat(treasurer
                        .form(
                                "/desk/fees/" + slip.caseNumber() + "/receipts",
                                "charge",
                                other.chargeId(),
                                "amount",
                                "5600",
                                "means",
                                "CASH")
                        .statusCode())
                .isEqualTo(302);
        assertThat(payments.settled(other.caseNumber())).isFalse();
        assertThat(treasurer.page("/desk/fees/" + slip.caseNumber()).body()).contains("見つかりません");
        receive(treasurer, slip, "五千六百");
        assertThat(treasurer.page("/desk/fees/" + slip.caseNumber()).body()).contains("円単位の数字");
        receive(treasurer, slip, "５，６００円");
        assertThat(payments.settled(slip.caseNumber())).isTrue();
        assertThat(treasurer.page("/desk/fees/" + slip.caseNumber()).body()).contains("窓口現金で収納しました");
        receive(treasurer, slip, "5600");
        assertThat(treasurer.page("/desk/fees/" + slip.caseNumber()).body()).contains("二重に受け取らないで");
        assertThat(treasurer.get("/desk/slips/" + slip.number() + ".pdf").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"NF8-000001-Z, 末尾の文字まで", "NF98-000001-Q, この番号の納付書はありません", "高橋花子, 末尾の文字まで"})
    void saysWhatIsWrongWithANumber(String typed, String sentence) {
        var treasurer = OfficerClient.signedIn(port, "treasurer1");

        var answer = treasurer.form("/desk/fees", "number", typed);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/fees"));
        assertThat(treasurer.page("/desk/fees").body()).contains(sentence);
    }

    @Test
    void exportsTheListThatIsShown() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        var number = receipts.receive(caseNumber, new Yen(5600), Tender.cash(), "treasurer1")
                .get(0)
                .number();

        var file = OfficerClient.signedIn(port, "treasurer1")
                .get("/desk/receipts.csv?from=2026-01-01&to=nonsense&q=" + number);

        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"receipts.csv\"");
        assertThat(file.body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(number, caseNumber.value(), "\"5600\"", "窓口現金");
    }

    private CaseNumber chargedCase() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        return caseNumber;
    }

    private static java.net.http.HttpResponse<String> receive(OfficerClient officer, Slip slip, String amount) {
        return officer.form(
                "/desk/fees/" + slip.caseNumber() + "/receipts",
                "charge",
                slip.chargeId(),
                "amount",
                amount,
                "means",
                "CASH");
    }
}
