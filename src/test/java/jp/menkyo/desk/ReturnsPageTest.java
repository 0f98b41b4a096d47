package jp.menkyo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.WarekiDate;
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

/** The list of certificates that are still out. Other tests leave duties on the same roster. */
@MenkyoTest
class ReturnsPageTest {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 9);

    @LocalServerPort
    int port;

    @Autowired
    Returns returns;

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
    Clock clock;

    private final Set<CaseNumber> demanded = new HashSet<>();
    private Roster roster;
    private LocalDate today;

    @BeforeEach
    void openTheRoster() {
        roster = new Roster("13-dietitian", administrators, manager, payments);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void callOff() {
        demanded.forEach(caseNumber -> roster.in(() -> {
            returns.callOff(caseNumber);
            return caseNumber;
        }));
    }

    @Test
    void tellsWhoIsLateAndWhoIsInTime() {
        var late = demand(register("返納", "遅子"), LONG_AGO);
        roster.in(() -> {
            returns.reminded(late.id(), 2);
            return late;
        });
        var open = demand(register("返納", "待子"), today.plusDays(3));
        var last = demand(register("返納", "今日子"), today);

        var all = pages("reception1", "/desk/returns");
        assertThat(row(all, late)).contains(late.licence().display(), "返納　遅子", "書換交付", "平成2年1月9日", "日超過", "2回");
        assertThat(row(all, open)).contains("返納　待子", WarekiDate.display(open.dueOn()), "残り3日", "0回");
        assertThat(row(all, last)).contains("返納　今日子", "本日まで");

        var overdue = pages("manager1", "/desk/returns?overdue=true");
        assertThat(row(overdue, late)).contains("返納　遅子");
        assertThat(String.join("", overdue)).doesNotContain(link(open)).doesNotContain(link(last));
    }

    @Test
    void turnsPages() {
        var caseNumber = roster.unpaidCase();
        for (int i = 0; i <= Returns.PAGE_SIZE; i++) {
            demand(caseNumber, LicenceNumber.parse("13-" + (8_000_001 + i)), LONG_AGO.plusDays(i));
        }

        var pages = pages("auditor1", "/desk/returns?overdue=true");

        assertThat(pages).hasSizeGreaterThanOrEqualTo(2);
        assertThat(pages.get(0))
                .contains("第8000001号", "第8000050号", "名簿に見つかりません", "件のうち1件目から50件目まで")
                .doesNotContain("第8000051号")
                .doesNotContain("rel=\"prev\"");
        assertThat(pages.get(1))
                .contains("第8000051号", "平成2年2月28日", "rel=\"prev\"")
                .doesNotContain("第8000050号");
        assertThat(show("auditor1", "/desk/returns?page=9999")).contains("このページには何もありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"treasurer1", "examiner1", "sysadmin1"})
    void staysClosedToOtherRoles(String username) {
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.page("/desk/returns").statusCode()).isEqualTo(403);
        assertThat(officer.page("/desk").body()).doesNotContain("/desk/returns");
    }

    @Test
    void isOnTheWayAndWritesDownWhoLooked() {
        long before = views();

        assertThat(show("auditor1", "/desk")).contains("href=\"/desk/returns\"");
        show("auditor1", "/desk/returns?overdue=true");

        assertThat(views()).isEqualTo(before + 1);
    }

    private LicenceNumber register(String surname, String given) {
        var holder = RegistrationFixture.holder(surname, given, "ヘンノウ", "ヒト", LocalDate.of(1985, 7, 8));
        var order = RegistrationFixture.of(roster.settledCase(), holder);
        return roster.in(() -> registry.register(order)).number();
    }

    private ReturnDuty demand(LicenceNumber licence, LocalDate dueOn) {
        return demand(roster.unpaidCase(), licence, dueOn);
    }

    private ReturnDuty demand(CaseNumber caseNumber, LicenceNumber licence, LocalDate dueOn) {
        demanded.add(caseNumber);
        return roster.in(() -> returns.demand(caseNumber, licence, Ground.REWRITTEN, dueOn));
    }

    /** All pages of a list, as somebody sees them who follows the links. */
    private List<String> pages(String username, String path) {
        var officer = OfficerClient.signedIn(port, username);
        var pages = new ArrayList<String>();
        for (var next = path; next != null; ) {
            var answer = officer.page(next);
            assertThat(answer.statusCode()).as(next).isEqualTo(200);
            pages.add(answer.body());
            var link = NEXT.matcher(answer.body());
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
        }
        return pages;
    }

    private String show(String username, String path) {
        return OfficerClient.signedIn(port, username).page(path).body();
    }

    private static String row(List<String> pages, ReturnDuty duty) {
        return pages.stream()
                .flatMap(page -> Pattern.compile("<tr>").splitAsStream(page))
                .filter(row -> row.contains(link(duty)))
                .findFirst()
                .orElse("not listed");
    }

    private static String link(ReturnDuty duty) {
        return "href=\"/desk/cases/" + duty.caseNumber().value() + "\"";
    }

    private long views() {
        return roster.in(
                () -> jdbc.sql("select count(*) from audit.event where action = ? and actor = ? and reason = ?")
                        .params("VIEWED_RETURN_LIST", "auditor1", "OVERDUE")
                        .query(Long.class)
                        .single());
    }
}
