package jp.menkyo.desk.juki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.gateway.numberrequest.OwnRequest;
import jp.menkyo.intake.Applications;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.ResidentCode;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import jp.menkyo.workflow.ResidentForms;
import jp.menkyo.workflow.residentsearch.NumberDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer at the terminal, and the one who releases numbers, as their browsers do it. */
@MenkyoTest
class TerminalPagesTest {

    private static final Resident ONE = Population.resident(210);
    private static final Resident HOMONYM = Population.resident(211);

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    Findings findings;

    @Autowired
    Applications applications;

    @Autowired
    AuditTrail audit;

    @Autowired
    Vault vault;

    @Autowired
    NumberDesk numbers;

    @Autowired
    Faults faults;

    @LocalServerPort
    int port;

    @AfterEach
    void everythingWorksAgain() {
        faults.clear();
    }

    @Test
    void findsPicksAsksAndReleasesWithoutAnybodySeeingANumber() {
        var caseNumber = handIn();
        var terminal = OfficerClient.signedIn(port, "number1");

        var filled = terminal.form("/desk/juki/case", "caseNumber", caseNumber.value());
        assertThat(filled.body())
                .contains(ONE.name().surname(), "個人番号がありません", ONE.birthDate().toString());

        var listed = search(terminal, caseNumber);
        assertThat(listed.body())
                .contains("2人が見つかりました", ONE.name().display(), HOMONYM.name().display(), "最後の異動");
        var searchId = found(listed, "js_[a-z]{24}");
        var picked = terminal.form(
                "/desk/juki/pick", "searchId", searchId, "position", position(listed, ONE), "reason", "住所と本籍が申請と一致");
        assertThat(picked.statusCode()).isEqualTo(302);
        assertThat(findings.latest(caseNumber, Finding.Source.JUKI))
                .hasValueSatisfying(finding -> assertThat(finding.result()).isEqualTo("MATCH"));

        var asked = terminal.form("/desk/juki/picks/" + searchId + "/number-request", "reason", "紐付けに必要");
        assertThat(asked.statusCode()).isEqualTo(302);
        var own = terminal.page("/desk/juki/picks/" + searchId);
        assertThat(own.body()).contains("決裁待ち").doesNotContain("取得を依頼する");

        var approver = OfficerClient.signedIn(port, "approver1");
        var waiting = approver.page("/desk/juki/numbers");
        assertThat(waiting.body()).contains(caseNumber.value(), "紐付けに必要", "住所と本籍が申請と一致");
        var requestId = requestOf(waiting, caseNumber);
        approver.form("/desk/juki/numbers/" + requestId + "/release");
        var released = approver.page("/desk/juki/numbers");
        assertThat(released.body()).contains("保管庫に入れて").doesNotContain(caseNumber.value());

        var token = applications.get(caseNumber).token();
        assertThat(vault.matches(token, MyNumber.of(ONE.number()))).isTrue();
        assertThat(audit.of(caseNumber))
                .extracting(AuditEntry::action)
                .contains(
                        "VIEWED_CASE_AT_TERMINAL",
                        "VIEWED_JUKI_SEARCH",
                        "JUKI_PERSON_PICKED",
                        "JUKI_NUMBER_REQUESTED",
                        "NUMBER_BOUND",
                        "JUKI_NUMBER_OBTAINED");
        assertThat(Stream.of(filled, listed, own, waiting, released).map(HttpResponse::body))
                .noneMatch(NumberShape::containsNumber);
        assertThat(Stream.of(filled, listed, own, waiting))
                .allSatisfy(page -> assertThat(page.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(value -> assertThat(value).contains("no-store")));
    }

    @Test
    void leavesTheNumberToASecondOfficer() {
        var caseNumber = handIn();
        var requestId = ask(caseNumber);

        assertThatThrownBy(() -> numbers.release(requestId, "number1")).isInstanceOf(OwnRequest.class);
        assertThat(OfficerClient.signedIn(port, "number1")
                        .form("/desk/juki/numbers/" + requestId + "/release")
                        .statusCode())
                .isEqualTo(403);
        assertThat(applications.get(caseNumber).token()).isNull();

        var approver = OfficerClient.signedIn(port, "approver1");
        approver.form("/desk/juki/numbers/" + requestId + "/decline", "reason", "");
        assertThat(approver.page("/desk/juki/numbers").body()).contains("理由を5字以上500字以内で", caseNumber.value());
        approver.form("/desk/juki/numbers/" + requestId + "/decline", "reason", "本人から提出を受けられる");
        assertThat(approver.page("/desk/juki/numbers").body()).contains("却下しました");
        approver.form("/desk/juki/numbers/" + requestId + "/release");
        assertThat(approver.page("/desk/juki/numbers").body()).contains("すでに決裁されています");
        assertThat(applications.get(caseNumber).token()).isNull();
    }

    @Test
    void keepsARequestWaitingWhileJukiNetIsSilent() {
        var caseNumber = handIn();
        var requestId = ask(caseNumber);
        faults.set("juki", Fault.ERROR_500, 0);
        var approver = OfficerClient.signedIn(port, "approver1");

        approver.form("/desk/juki/numbers/" + requestId + "/release");
        assertThat(approver.page("/desk/juki/numbers").body()).contains("何も変更していません", caseNumber.value());
        assertThat(applications.get(caseNumber).token()).isNull();

        faults.clear();
        numbers.decline(requestId, "試験の終了", "approver1");
    }

    @Test
    void asksForNoNumberThatTheCaseHas() {
        var withNumber = papers.handIn(ResidentForms.registration(ONE), ONE.number());
        var terminal = OfficerClient.signedIn(port, "number1");
        var searchId = pick(terminal, withNumber);

        assertThat(terminal.page("/desk/juki/picks/" + searchId).body()).doesNotContain("取得を依頼する");
        terminal.form("/desk/juki/picks/" + searchId + "/number-request", "reason", "念のため調べる");
        assertThat(terminal.page("/desk/juki/picks/" + searchId).body()).contains("紙の申請で番号がない事案だけ");
    }

    @Test
    void warnsAboutACheckDigitAndSearchesWhenTheOfficerIsSure() {
        var caseNumber = handIn();
        var terminal = OfficerClient.signedIn(port, "number1");
        var code = ResidentCode.of(ONE);
        var slip = code.substring(0, 10) + (code.charAt(10) == '9' ? '0' : (char) (code.charAt(10) + 1));

        var warned = byCode(terminal, caseNumber, slip);
        assertThat(warned.body()).contains("検査数字が合いません").doesNotContain(slip);
        assertThat(byCode(terminal, caseNumber, slip, "sure", "true").body()).contains("該当する人はいません");
        assertThat(byCode(terminal, caseNumber, code).body())
                .contains("1人が見つかりました", ONE.name().display())
                .doesNotContain(code);
        assertThat(byCode(terminal, caseNumber, "123").body()).contains("住民票コードは11桁の数字です");
    }

    private static HttpResponse<String> byCode(
            OfficerClient terminal, CaseNumber caseNumber, String code, String... more) {
        var fields = Stream.concat(
                Stream.of("caseNumber", caseNumber.value(), "purpose", "CONFIRM_APPLICANT", "residentCode", code),
                Stream.of(more));
        return terminal.form("/desk/juki/search-by-code", fields.toArray(String[]::new));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var caseNumber = handIn();
        var terminal = OfficerClient.signedIn(port, "number1");

        var nameless = terminal.form(
                "/desk/juki/search",
                "caseNumber",
                caseNumber.value(),
                "purpose",
                "CONFIRM_APPLICANT",
                "address",
                "新宿区西新宿二丁目");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("組み合わせて検索してください", "新宿区西新宿二丁目");
        assertThat(terminal.form("/desk/juki/search", "caseNumber", caseNumber.value())
                        .body())
                .contains("利用目的を選んで");
        assertThat(terminal.form("/desk/juki/case", "caseNumber", "R8-999999-X").statusCode())
                .isEqualTo(404);

        office.withdraw(caseNumber);
        office.awaitEnd(caseNumber);
        assertThat(search(terminal, caseNumber).body()).contains("処理中ではないため");
    }

    /** S-178, S-185. */
    @Test
    void searchesForNobodyElseWithoutAReasonAndMarksItInTheLog() {
        var caseNumber = handIn();
        var terminal = OfficerClient.signedIn(port, "number1");

        var refused = searchForAnother(terminal, caseNumber, "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("事案の人と一致しません", "事案の人と違う人を検索する理由", "別人");
        assertThat(actions(caseNumber)).doesNotContain("VIEWED_JUKI_SEARCH", "VIEWED_JUKI_SEARCH_OF_ANOTHER");

        assertThat(searchForAnother(terminal, caseNumber, "旧姓での記録の有無を確かめる").statusCode())
                .isEqualTo(200);
        assertThat(actions(caseNumber))
                .contains("VIEWED_JUKI_SEARCH_OF_ANOTHER")
                .doesNotContain("VIEWED_JUKI_SEARCH");
    }

    private List<String> actions(CaseNumber caseNumber) {
        return audit.of(caseNumber).stream().map(AuditEntry::action).toList();
    }

    private static HttpResponse<String> searchForAnother(
            OfficerClient terminal, CaseNumber caseNumber, String otherReason) {
        return terminal.form(
                "/desk/juki/search",
                "caseNumber",
                caseNumber.value(),
                "purpose",
                "CONFIRM_APPLICANT",
                "surname",
                "別人",
                "given",
                "太郎",
                "birthDate",
                ONE.birthDate().plusDays(1).toString(),
                "otherReason",
                otherReason);
    }

    @Test
    void picksOnceAndOnlyFromTheOfficersOwnList() {
        var caseNumber = handIn();
        var terminal = OfficerClient.signedIn(port, "number1");
        var searchId = pick(terminal, caseNumber);

        var again = terminal.form("/desk/juki/pick", "searchId", searchId, "position", "1", "reason", "もう一度選び直す");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("もう一度検索してください");
        var listed = search(terminal, caseNumber);
        var without = terminal.form("/desk/juki/pick", "searchId", found(listed, "js_[a-z]{24}"), "reason", "理由だけを書いた");
        assertThat(without.body()).contains("本人を一人選んで");
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner1", "reception1", "sysofficer1", "auditor1"})
    void opensToTheTerminalRoleOnly(String username) {
        var client = OfficerClient.signedIn(port, username);

        assertThat(client.page("/desk/juki").statusCode()).isEqualTo(403);
        assertThat(client.form("/desk/juki/case", "caseNumber", "R8-000001-A").statusCode())
                .isEqualTo(403);
        assertThat(client.page("/desk/juki/numbers").statusCode()).isEqualTo(403);
    }

    private CaseNumber handIn() {
        return papers.handIn(ResidentForms.registration(ONE));
    }

    private String ask(CaseNumber caseNumber) {
        var terminal = OfficerClient.signedIn(port, "number1");
        var searchId = pick(terminal, caseNumber);
        terminal.form("/desk/juki/picks/" + searchId + "/number-request", "reason", "番号の記載がない");
        return requestOf(OfficerClient.signedIn(port, "approver1").page("/desk/juki/numbers"), caseNumber);
    }

    private String pick(OfficerClient terminal, CaseNumber caseNumber) {
        var listed = search(terminal, caseNumber);
        var searchId = found(listed, "js_[a-z]{24}");
        terminal.form("/desk/juki/pick", "searchId", searchId, "position", position(listed, ONE), "reason", "申請の記載と一致");
        return searchId;
    }

    private static HttpResponse<String> search(OfficerClient terminal, CaseNumber caseNumber) {
        return terminal.form(
                "/desk/juki/search",
                "caseNumber",
                caseNumber.value(),
                "purpose",
                "OBTAIN_NUMBER",
                "kanaSurname",
                ONE.kana().surname(),
                "kanaGiven",
                ONE.kana().given(),
                "birthDate",
                ONE.birthDate().toString());
    }

    private static String position(HttpResponse<String> listed, Resident resident) {
        var label = Pattern.compile("for=\"hit-([0-9]+)\">" + resident.name().display() + "<")
                .matcher(listed.body());
        assertThat(label.find()).isTrue();
        return label.group(1);
    }

    private static String requestOf(HttpResponse<String> waiting, CaseNumber caseNumber) {
        return found(waiting, "(?s)(?<=" + caseNumber + ").{0,3000}?/numbers/(jn_[a-z]{24})/release", 1);
    }

    private static String found(HttpResponse<String> page, String pattern) {
        return found(page, pattern, 0);
    }

    private static String found(HttpResponse<String> page, String pattern, int group) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(group);
    }
}
