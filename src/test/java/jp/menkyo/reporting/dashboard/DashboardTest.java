package jp.menkyo.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.menkyo.MenkyoTest;
import jp.menkyo.reporting.due.DueList;
import jp.menkyo.reporting.facts.Builder;
import jp.menkyo.reporting.facts.Feed;
import jp.menkyo.reporting.facts.OwnCases;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the dashboard says is what a count over the case file itself says. */
@MenkyoTest
class DashboardTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 30);
    private static final List<String> PROCEDURES = List.of("NEW", "NEW", "NEW", "CHANGE", "REISSUE");
    private static final List<String> CHANNELS = List.of("ONLINE", "COUNTER", "POST");

    @Autowired
    Dashboard dashboard;

    @Autowired
    DueList dueList;

    @Autowired
    Feed feed;

    @Autowired
    Builder builder;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private OwnCases office(String code, int count) {
        var office = new OwnCases(code, administrators, transaction, jdbc);
        office.in(() -> {
            for (int n = 0; n < count; n++) {
                add(office, code.substring(3).toUpperCase(Locale.ROOT) + "-" + n, n);
            }
            while (builder.piece() | feed.piece()) {
                continue;
            }
            return true;
        });
        return office;
    }

    private static void add(OwnCases office, String number, int n) {
        var received = FIRST.plusDays(n * 7L % 40 - 5);
        office.open(
                number,
                PROCEDURES.get(n % 5),
                CHANNELS.get(n % 3),
                received,
                n % 4 == 0 ? null : received.plusDays(10));
        if (n % 6 == 0) {
            office.pause(number, received.plusDays(1), n % 12 == 0 ? received.plusDays(6) : null);
        }
        if (n % 12 != 6 && n % 3 != 0) {
            office.end(number, received.plusDays(3L + n % 13), "REGISTERED");
        }
    }

    private Figures figures(OwnCases office, Question question, boolean persons) {
        return office.in(() -> dashboard.count(question, persons, name -> name));
    }

    private static long count(OwnCases office, String where) {
        return Long.parseLong(office.texts("select count(*)::text from casefile.case_file where " + where)
                .get(0));
    }

    @Test
    void theFiguresAreThoseOfTheCaseFile() {
        var office = office("13-figures", 60);
        var question = new Question(FIRST, LAST, null, null);
        var inPeriod = "between date '%s' and date '%s'".formatted(FIRST, LAST);

        var figures = figures(office, question, true);

        var totals = figures.totals();
        assertThat(totals.received()).isPositive().isEqualTo(count(office, "received_on " + inPeriod));
        assertThat(totals.ended())
                .isPositive()
                .isEqualTo(count(office, "(closed_at at time zone 'Asia/Tokyo')::date " + inPeriod));
        assertThat(totals.open()).isPositive().isEqualTo(count(office, "closed_at is null"));
        assertThat(totals.overdue())
                .isPositive()
                .isEqualTo(count(office, "closed_at is null and target_on < date '2026-01-01'"));
        assertThat(totals.waitingForApplicant()).isPositive().isEqualTo(5);
        assertThat(figures.flow()).hasSize(30);
        assertThat(figures.flow().stream().mapToLong(Figures.Flow::received).sum())
                .isEqualTo(totals.received());
        assertThat(figures.flow().stream().mapToLong(Figures.Flow::ended).sum()).isEqualTo(totals.ended());
        assertThat(figures.backlogByAge().stream().mapToLong(Figures.Band::open).sum())
                .isEqualTo(totals.open());
        assertThat(figures.byProcedure()).allSatisfy(group -> {
            assertThat(group.received())
                    .isEqualTo(count(office, "procedure = '" + group.key() + "' and received_on " + inPeriod));
            assertThat(group.open())
                    .isEqualTo(count(office, "procedure = '" + group.key() + "' and closed_at is null"));
        });
        assertThat(figures.byChannel().stream()
                        .mapToLong(Figures.Group::received)
                        .sum())
                .isEqualTo(totals.received());
        leadIsRight(office, figures.lead(), inPeriod);
        assertThat(office.in(() -> dueList.page(null, true, 0)).total()).isEqualTo(totals.overdue());
    }

    /** Counted by the database in another way: percentile_disc over a calendar made here. */
    private static void leadIsRight(OwnCases office, Figures.Lead lead, String inPeriod) {
        var days = """
                with ended as (
                    select c.target_on, (c.closed_at at time zone 'Asia/Tokyo')::date as ended_on,
                           (select count(*) from reporting.office_day d join reporting.office_day e on e.day = d.day - 1
                             where d.number > e.number and d.day > c.received_on
                               and d.day <= (c.closed_at at time zone 'Asia/Tokyo')::date
                               and not exists (select from casefile.pause p where p.case_number = c.case_number
                                    and d.day > (p.started_at at time zone 'Asia/Tokyo')::date
                                    and d.day <= coalesce((p.ended_at at time zone 'Asia/Tokyo')::date, date '2099-01-01'))) as days
                      from casefile.case_file c where c.closed_at is not null)
                """;
        var percentile =
                days + "select (percentile_disc(%s) within group (order by days))::text from ended where ended_on "
                        + inPeriod;
        assertThat(office.texts(percentile.formatted("0.5"))).containsExactly(lead.p50() + "");
        assertThat(office.texts(percentile.formatted("0.8"))).containsExactly(lead.p80() + "");
        assertThat(office.texts(percentile.formatted("0.95"))).containsExactly(lead.p95() + "");
        assertThat(lead.within())
                .isPositive()
                .isEqualTo(count(
                        office,
                        "target_on >= (closed_at at time zone 'Asia/Tokyo')::date and (closed_at at time zone 'Asia/Tokyo')::date "
                                + inPeriod));
        assertThat(lead.stillOpen()).isEqualTo(count(office, "closed_at is null and received_on " + inPeriod));
    }

    @Test
    void readersWhoMayNotSeePersonsSeeNoSmallNumbers() {
        var office = office("13-smalls", 30);
        var question = new Question(FIRST, LAST, null, null);

        var shown = figures(office, question, true);
        var withheld = figures(office, question, false);

        assertThat(shown.byOfficer()).isNotNull();
        assertThat(withheld.byOfficer()).isNull();
        assertThat(withheld.officers()).isNull();
        assertThat(withheld.suppressedBelow()).isEqualTo(5);
        assertThat(shown.flow()).anyMatch(day -> day.received() == 1);
        assertThat(withheld.flow())
                .noneMatch(day -> day.received() != null && day.received() > 0 && day.received() < 5);
        assertThat(withheld.byProcedure())
                .extracting(Figures.Group::ended)
                .filteredOn(Objects::isNull)
                .hasSizeBetween(2, 9);
    }

    @Test
    void filtersByProcedureAndSaysWhenThereIsNothing() {
        var office = office("13-filters", 20);

        var some = figures(office, new Question(FIRST, LAST, Procedure.CHANGE, null), true);
        assertThat(some.byProcedure()).extracting(Figures.Group::key).containsExactly("CHANGE");
        assertThat(some.totals().open()).isEqualTo(count(office, "procedure = 'CHANGE' and closed_at is null"));
        assertThat(some.empty()).isFalse();

        var none = figures(office, new Question(FIRST, FIRST.plusYears(1), Procedure.REVIVAL, null), true);
        assertThat(none.empty()).isTrue();
        assertThat(none.unit()).isEqualTo("WEEK");
        assertThat(none.sentence()).contains("該当する事案はありません", "令和7年9月1日から");
        assertThat(figures(office, new Question(FIRST, LAST, null, 99), true).empty())
                .isTrue();
    }
}
