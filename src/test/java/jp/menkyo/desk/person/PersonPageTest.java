package jp.menkyo.desk.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.workflow.LicenceHolders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's page answers for any day, shows whom the person may be as well, and is itself written down. */
@MenkyoTest
class PersonPageTest {

    private static final LocalDate BIRTH = LocalDate.of(1977, 7, 17);

    @LocalServerPort
    int port;

    @Autowired
    LicenceHolders holders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Licence someone(String surname, String kana) {
        return someone(surname, kana, BIRTH);
    }

    private Licence someone(String surname, String kana, LocalDate birth) {
        return holders.enter(new Holder(
                new PersonName(surname, "双葉"),
                new PersonName(kana, "フタバ"),
                null,
                null,
                new Domicile("13"),
                Sex.FEMALE,
                BirthDate.of(birth)));
    }

    private static String path(Licence licence) {
        return "/desk/persons/" + licence.holderId().value();
    }

    private OfficerClient officer(String username, Licence licence) {
        var officer = OfficerClient.signedIn(port, username);
        officer.form(path(licence) + "/purpose", "purpose", "ROSTER_CARE");
        return officer;
    }

    @Test
    void showsNobodyWithoutAPurpose() {
        var licence = someone("目的外", "モクテキガイ");
        var officer = OfficerClient.signedIn(port, "reception1");

        assertThat(officer.page(path(licence)).body()).contains("閲覧の目的").doesNotContain("目的外　双葉");
        officer.form(path(licence) + "/purpose", "purpose", "nonsense");
        assertThat(officer.page(path(licence)).body()).doesNotContain("目的外　双葉");
        officer.form(path(licence) + "/purpose", "purpose", "COUNTER");
        assertThat(officer.page(path(licence)).body()).contains("目的外　双葉", "人の画面を見た", "窓口・電話の問合せへの応答");
    }

    @Test
    void answersForAnyDayInBothCalendars() {
        var licence = someone("日付人", "ヒヅケジン");
        var officer = officer("examiner1", licence);
        var registered = licence.items().registeredOn();

        assertThat(officer.page(path(licence) + "?on=" + registered).body()).contains("：有効", "使えます");
        assertThat(officer.page(path(licence) + "?on="
                                + java.net.URLEncoder.encode(
                                        WarekiDate.display(registered.minusDays(1)),
                                        java.nio.charset.StandardCharsets.UTF_8))
                        .body())
                .contains("：登録前", "使えません");
        var wrong = officer.page(path(licence) + "?on=abc");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("日付として読み取れません", "日付人　双葉");
    }

    @Test
    void asksForThePurposeOfEveryEndedLicenceAnew() {
        var here = someone("在籍人", "ザイセキジン");
        var gone = someone("終了人", "シュウリョウジン");
        end(gone);
        var officer = officer("examiner1", here);

        assertThat(officer.page(path(gone)).body()).contains("一件ごとに目的を選んで").doesNotContain("終了人　双葉");
        officer.form(path(gone) + "/purpose", "purpose", "AUDIT");
        assertThat(officer.page(path(gone)).body()).contains("終了人　双葉", "：取消");
    }

    private void end(Licence licence) {
        holders.revoke(licence);
    }

    @Test
    void anExaminerSaysWhetherTwoAreOneAndMayTakeItBack() {
        var one = someone("双見", "フタミ");
        var other = someone("雙見", "フタミ");
        var examiner = officer("examiner1", one);
        assertThat(examiner.page(path(one)).body()).contains(path(other), "100点", "カナが同じ", "同じ人かどうかを判断する");

        judge(examiner, one, other, "SAME", "短い");
        assertThat(examiner.page(path(one)).body()).contains("理由を5字以上で");
        judge(examiner, one, other, "SAME", "戸籍の附票で同じ人と確かめた");
        assertThat(examiner.page(path(one)).body()).contains("同一人と判断されています", "自動では統合されません", "戸籍の附票で");
        assertThat(examiner.page(path(other)).body()).as("from the other side").contains("同一人と判断されています");
        assertThat(licenceStates(one, other)).as("nothing is merged").isEqualTo(2);

        judge(examiner, one, other, "WITHDRAWN", "附票を取り違えていた");
        assertThat(examiner.page(path(one)).body())
                .doesNotContain("同一人と判断されています")
                .contains("同じ人かどうかを判断する");
        judge(examiner, one, other, "WITHDRAWN", "もう一度取り消す");
        assertThat(examiner.page(path(one)).body()).contains("取り消す判断がありません");
        assertThat(judged(one)).containsExactly("SAME", "WITHDRAWN");
    }

    @Test
    void pointsOutANamesakeWhoseBirthdayIsASlipOfThePenAway() {
        var one = someone("誤記", "ゴキ");
        var digit = someone("誤記", "ゴキ", BIRTH.withDayOfMonth(11));
        var elsewhen = someone("誤記", "ゴキ", BIRTH.withDayOfMonth(28));
        var stranger = someone("後記", "ゴキ", BIRTH.withDayOfMonth(11));

        var page = officer("examiner1", one).page(path(one)).body();

        assertThat(page).contains(path(digit), "生年月日が一字違い").doesNotContain(path(elsewhen), path(stranger));
    }

    @Test
    void othersOnlyRead() {
        var one = someone("読取", "ヨミトリ");
        var other = someone("讀取", "ヨミトリ");
        var reception = officer("reception1", one);

        assertThat(reception.page(path(one)).body()).contains(path(other)).doesNotContain("同じ人かどうかを判断する");
        assertThat(reception
                        .form(
                                path(one) + "/verdicts",
                                "other",
                                other.number().code(),
                                "kind",
                                "SAME",
                                "reason",
                                "受付の思いつき")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsNobodyByAnotherId() {
        var officer = officer("examiner1", someone("不明人", "フメイジン"));

        assertThat(officer.page("/desk/persons/h_" + "b".repeat(24)).statusCode())
                .isEqualTo(404);
        assertThat(officer.page("/desk/persons/13-1").statusCode()).isEqualTo(404);
    }

    private static void judge(OfficerClient examiner, Licence one, Licence other, String kind, String reason) {
        var answer =
                examiner.form(path(one) + "/verdicts", "other", other.number().code(), "kind", kind, "reason", reason);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private int licenceStates(Licence one, Licence other) {
        return transaction.execute(status -> jdbc.sql(
                        "select count(*) from registry.licence where running in (?, ?) and state = 'IN_FORCE'")
                .params(one.number().running(), other.number().running())
                .query(Integer.class)
                .single());
    }

    private java.util.List<String> judged(Licence one) {
        return transaction.execute(status -> jdbc.sql(
                        "select reason from audit.event where action = 'LIKENESS_JUDGED' and subject like ? order by id")
                .param(one.number().code() + "+%")
                .query(String.class)
                .list());
    }
}
