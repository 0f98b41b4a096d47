package jp.menkyo.desk.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.outside.StaffClient;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Neither the database role that payments work as nor a treasurer's session comes near a My Number (S-49). */
@MenkyoTest
class TreasurerAndNumbersTest {

    /** Every page about numbers lives in one of these rooms. */
    private static final List<String> ROOMS = List.of(
            "jp.menkyo.desk.reveal",
            "jp.menkyo.desk.grant",
            "jp.menkyo.desk.juki",
            "jp.menkyo.desk.vaultkeys",
            "jp.menkyo.workflow.revealreview");

    /** Say only that the reader may see no numbers, and where a temporary right is asked for. */
    private static final List<String> OPEN =
            List.of("/desk/reveals", "/desk/reveals/case", "/api/reveals/state", "/desk/grants");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient payments;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping doors;

    @Autowired
    PaperApplications papers;

    @ParameterizedTest
    @ValueSource(strings = {"entry", "binding", "evidence", "hold"})
    void findTheVaultClosedToTheConnectionOfPayments(String table) {
        assertThat(payments.sql("select current_user").query(String.class).single())
                .isEqualTo("menkyo_app");
        assertThatThrownBy(() -> payments.sql("select count(*) from mynumber." + table)
                        .query(Long.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied for schema mynumber");
        assertThatThrownBy(() -> payments.sql("set role menkyo_vault").update())
                .rootCause()
                .hasMessageContaining("permission denied to set role");
    }

    @Test
    void findEveryNumberPageClosedToATreasurer() {
        var number = MyNumbers.nextDigits();
        var caseNumber = papers.handIn(PaperApplications.ordinary(), number);
        var treasurer = OfficerClient.signedIn(port, "treasurer1");

        var pages = pages(caseNumber);
        assertThat(pages).hasSizeGreaterThan(12).contains("/desk/vault-keys").containsAll(OPEN);
        for (var page : pages) {
            var answer = treasurer.get(page);
            if (OPEN.contains(page) || page.equals("/desk/reveals/" + caseNumber)) {
                assertThat(answer.body()).as(page).doesNotContain(number, "/number/reveal", "/number/comparison");
            } else {
                assertThat(answer.statusCode()).as(page).isEqualTo(403);
            }
        }
        assertThat(treasurer.get("/api/reveals/state").body()).contains("\"permitted\":false");
    }

    @Test
    void findNumbersNeitherShownNorComparedForATreasurer() {
        var number = MyNumbers.nextDigits();
        var caseNumber = papers.handIn(PaperApplications.ordinary(), number);
        var treasurer =
                StaffClient.signIn("http://127.0.0.1:" + port, "treasurer1", DemoStaff.passwordOf("treasurer1"));

        var shown = treasurer.post(
                "/api/cases/" + caseNumber + "/number/reveal", Map.of("purpose", "NUMBER_CHECK", "reason", "納付の確認のため"));
        var compared = treasurer.post("/api/cases/" + caseNumber + "/number/comparison", Map.of("number", number));

        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(403);
        assertThat(compared.statusCode()).as(compared.body()).isEqualTo(403);
        assertThat(shown.body() + compared.body()).doesNotContain(number);
    }

    private List<String> pages(CaseNumber caseNumber) {
        return doors.getHandlerMethods().entrySet().stream()
                .filter(door -> aboutNumbers(door.getValue()))
                .filter(door -> door.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(door -> door.getKey().getPatternValues().stream())
                .map(path -> filled(path, caseNumber))
                .distinct()
                .toList();
    }

    private static boolean aboutNumbers(HandlerMethod door) {
        return ROOMS.stream().anyMatch(door.getBeanType().getPackageName()::startsWith);
    }

    /** With values of the right kind, so that nothing but the right is missing. */
    private static String filled(String path, CaseNumber caseNumber) {
        return Stream.of(Map.entry("caseNumber", caseNumber.value()), Map.entry("monday", "2026-11-02"))
                .reduce(
                        path,
                        (text, value) -> text.replace("{" + value.getKey() + "}", value.getValue()),
                        (one, other) -> one)
                .replaceAll("\\{[^}]*}", "1");
    }
}
