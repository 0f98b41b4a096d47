package jp.menkyo.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.Acts;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class LicenceApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private Roster roster;
    private Licence licence;

    @BeforeEach
    void registerSomebody() {
        roster = new Roster("13-dietitian", administrators, manager, payments);
        var holder = RegistrationFixture.holder("名簿", "検索子", "メイボ", "ケンサクコ", LocalDate.of(1999, 12, 31));
        clock.set(RegistrationFixture.TODAY);
        var order = RegistrationFixture.of(roster.settledCase(), holder);
        licence = roster.in(() -> registry.register(order));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findsLicencesAndWritesDownWhoWasShown() {
        var officer = OfficerClient.signedIn(port, "reception1");

        var found = officer.json(officer.get("/api/licences?size=50&sort=number&q=" + encode("めいぼ 平成11年12月31日")));

        assertThat(found.get("total").asInt()).isPositive();
        var mine = found.get("items").findValuesAsText("number").indexOf(number());
        var item = found.get("items").get(mine);
        assertThat(item.get("name").asText()).isEqualTo("名簿　検索子");
        assertThat(item.get("printedNumber").asText())
                .isEqualTo("第" + licence.number().running() + "号");
        assertThat(item.get("birthDate").asText()).isEqualTo("1999-12-31");
        assertThat(item.get("birthDateText").asText()).isEqualTo("平成11年12月31日");
        assertThat(views("reception1")).contains("VIEWED_LICENCE_FOUND");
    }

    @Test
    void showsOneLicenceAndItsHistory() {
        var officer = OfficerClient.signedIn(port, "auditor1");

        var shown = officer.json(officer.get("/api/licences/" + number()));
        var history = officer.json(officer.get("/api/licences/" + number() + "/history"));

        assertThat(shown.at("/person/name/surname").asText()).isEqualTo("名簿");
        assertThat(shown.at("/person/domicileText").asText()).isEqualTo("東京都");
        assertThat(shown.at("/entry/qualifiedMonth").asText()).isEqualTo("2026-03");
        assertThat(shown.at("/linked").asBoolean()).isFalse();
        assertThat(history.get(0).get("kind").asText()).isEqualTo("REGISTERED");
        assertThat(views("auditor1")).contains("VIEWED_LICENCE", "VIEWED_LICENCE_HISTORY");
    }

    @Test
    void saysWhetherTheTitleMayBeUsedOnADay() {
        var registeredOn = licence.items().registeredOn();
        var revokedOn = registeredOn.plusDays(10);
        roster.in(() -> registry.apply(
                licence.number(), new LicenceAct.Revoke(Acts.basis(roster.unpaidCase(), "70", "33", revokedOn))));
        var officer = OfficerClient.signedIn(port, "reception1");

        var before = officer.json(officer.get(title(registeredOn.minusDays(1))));
        var within = officer.json(officer.get(title(registeredOn)));
        var after = officer.json(officer.get(title(revokedOn)));

        assertThat(before.get("mayUse").asBoolean()).isFalse();
        assertThat(before.get("stateText").asText()).isEqualTo("登録前");
        assertThat(within.get("mayUse").asBoolean()).isTrue();
        assertThat(within.get("state").asText()).isEqualTo("IN_FORCE");
        assertThat(within.get("since").asText()).isEqualTo(registeredOn.toString());
        assertThat(within.get("until").asText())
                .isEqualTo(revokedOn.minusDays(1).toString());
        assertThat(after.get("mayUse").asBoolean()).isFalse();
        assertThat(after.get("stateText").asText()).isEqualTo("取消");
        assertThat(views("reception1")).contains("VIEWED_LICENCE_TITLE");
        var unknown = officer.get("/api/licences/13-99999999/title?on=2026-04-01");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(officer.json(unknown).get("code").asText()).isEqualTo("LICENCE_UNKNOWN");
    }

    @Test
    void showsWhatACorrectionChangedAndFiltersByState() {
        var day = licence.items().registeredOn();
        var holder = RegistrationFixture.holder("新姓", "検索子", "シンセイ", "ケンサクコ", LocalDate.of(1999, 12, 31));
        var basis = Acts.basis(roster.settledCase(), "20", "01", day);
        roster.in(() -> registry.apply(licence.number(), new LicenceAct.Correct(basis, holder, false, null)));
        var officer = OfficerClient.signedIn(port, "auditor1");

        var line = officer.json(officer.get("/api/licences/" + number() + "/history"))
                .get(1);
        var revoked = officer.json(officer.get("/api/licences?state=REVOKED&size=50&q=" + encode("新姓")));
        var inForce = officer.json(officer.get("/api/licences?state=IN_FORCE&size=50&q=" + encode("新姓")));

        assertThat(line.get("kindText").asText()).isEqualTo("訂正");
        assertThat(line.get("approvedBy").asText()).isEqualTo("approver1");
        assertThat(line.at("/changes/0/itemText").asText()).isEqualTo("氏名");
        assertThat(line.at("/changes/0/before").asText()).isEqualTo("名簿　検索子");
        assertThat(line.at("/changes/0/after").asText()).isEqualTo("新姓　検索子");
        assertThat(revoked.get("items").findValuesAsText("number")).doesNotContain(number());
        assertThat(inForce.get("items").findValuesAsText("number")).contains(number());
        assertThat(inForce.get("items").findValuesAsText("stateText")).containsOnly("有効");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-99999999", "14-1", "13-0", "nonsense", "13-x", "99-1"})
    void saysThatThereIsNoSuchLicence(String number) {
        var officer = OfficerClient.signedIn(port, "approver1");

        var answer = officer.get("/api/licences/" + number);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(officer.json(answer).get("code").asText()).isEqualTo("LICENCE_UNKNOWN");
    }

    @Test
    void refusesSearchWithoutTerm() {
        var officer = OfficerClient.signedIn(port, "manager1");

        var answer = officer.get("/api/licences");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(officer.json(answer).get("code").asText()).isEqualTo("SEARCH_TERM_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin1", "treasurer1"})
    void staysClosedToRolesWithoutBusinessInTheRoster(String username) {
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.get("/api/licences?q=a").statusCode()).isEqualTo(403);
        assertThat(officer.get("/api/licences/" + number()).statusCode()).isEqualTo(403);
        assertThat(officer.get("/api/licences/" + number() + "/history").statusCode())
                .isEqualTo(403);
    }

    private String title(LocalDate on) {
        return "/api/licences/" + number() + "/title?on=" + on;
    }

    private String number() {
        return licence.number().code();
    }

    private List<String> views(String actor) {
        return roster.in(() -> jdbc.sql("select action from audit.event where subject = ? and actor = ?")
                .params(number(), actor)
                .query(String.class)
                .list());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
