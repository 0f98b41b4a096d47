package jp.menkyo.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The search shows whom it found and why, and leaves in the audit trail who asked for what purpose, not for whom. */
@MenkyoTest
class SearchPageTest {

    @LocalServerPort
    int port;

    @Autowired
    LicenceHolders holders;

    @Autowired
    PaperApplications papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private OfficerClient officer;

    @BeforeEach
    void signIn() {
        officer = OfficerClient.signedIn(port, "examiner1");
    }

    private Licence someone(String surname, String kana, String former, LocalDate birth) {
        return holders.enter(new Holder(
                new PersonName(surname, "探子"),
                new PersonName(kana, "サガシコ"),
                former,
                null,
                new Domicile("13"),
                Sex.FEMALE,
                BirthDate.of(birth)));
    }

    private HttpResponse<String> post(String typed) {
        return officer.form("/desk/search", "q", typed, "purpose", "COUNTER", "sort", "kana");
    }

    private String found(String typed) {
        var answer = post(typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk/search");
        return officer.page("/desk/search").body();
    }

    @Test
    void saysWhySomebodyWasFound() {
        var licence = someone("𠮷渕邉", "ヨシフチベ", "索引", LocalDate.of(1980, 3, 1));
        var link = "/desk/persons/" + licence.holderId().value();

        assertThat(found("吉淵辺")).contains(link, "氏名（異体字・字形の違い）");
        assertThat(found("よしふちべ")).contains(link, ">カナ<");
        assertThat(found("ﾖｼﾌﾁﾍﾞ　S55.3.1")).contains(link, "カナ・生年月日");
        assertThat(found("索引")).contains(link, ">旧姓<");
        assertThat(found("探子 19800301")).contains(link, "名・生年月日");
        assertThat(found(licence.number().display())).contains(link, ">登録番号<");
        assertThat(found("吉淵辺 昭和55年4月")).doesNotContain(link);
    }

    @Test
    void findsCasesByNumberAndByCertificateThatDoesNotExistNothing() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());

        assertThat(found(caseNumber.value().toLowerCase())).contains("/desk/cases/" + caseNumber);
        assertThat(found("C13-000001-A")).contains("名簿に該当する登録はありません", "該当する事案はありません");
    }

    @Test
    void asksForAPurposeAndKeepsWhatWasTyped() {
        var answer = officer.form("/desk/search", "q", "山田 花子");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("検索の目的を選んでください。", "value=\"山田 花子\"");
    }

    @Test
    void doesNotSendAMyNumberBack() {
        var answer = post("1234 5678 9018");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("個人番号では検索できません").doesNotContain("5678");
    }

    @Test
    void recordsThePurposeButNotTheWords() {
        someone("痕跡無", "コンセキナシ", null, LocalDate.of(1981, 4, 2));
        found("痕跡無");
        found("痕跡無");
        found("別之人");

        var lines = trail("VIEWED_SEARCH");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines.subList(0, 3)).allSatisfy(line -> assertThat(line).matches("COUNTER q_[a-p]{32}"));
        assertThat(lines.get(1)).as("the same words").isEqualTo(lines.get(2)).isNotEqualTo(lines.get(0));
        assertThat(trail("VIEWED_LICENCE_FOUND").get(0)).matches("COUNTER 13-\\d+");
    }

    private List<String> trail(String action) {
        return transaction.execute(status -> jdbc.sql(
                        "select reason || ' ' || subject from audit.event where actor = 'examiner1' and action = ? order by id desc limit 20")
                .param(action)
                .query(String.class)
                .list());
    }

    @Test
    void savesAFileThatNoSpreadsheetTakesForFormulas() {
        someone("保存人", "ホゾンニン", null, LocalDate.of(1982, 5, 3));
        found("保存人");

        var file = officer.form("/desk/search/file");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("search.csv");
        assertThat(file.body()).contains("\"保存人　探子\"", "\"ホゾンニン　サガシコ\"", "\"昭和57年5月3日\"", "\"氏名\"");
        assertThat(trail("VIEWED_SEARCH_EXPORT")).isNotEmpty();
    }

    @Test
    void isForThoseWhoWorkWithPeopleOnly() {
        var other = OfficerClient.signedIn(port, "sysadmin1");

        assertThat(other.page("/desk/search").statusCode()).isEqualTo(403);
    }
}
