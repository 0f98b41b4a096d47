package jp.menkyo.reporting.income;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import jp.menkyo.bench.Measurement;
import jp.menkyo.payment.settlement.day.DayClosing;
import jp.menkyo.payment.settlement.day.SettlementCalendar;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to count income among {@code -Dbench.charges} paid charges (200,000 if nothing is said) over ten years,
 * and how the database goes about it.
 */
@MenkyoTest
class IncomeBenchmark {

    private static final int CHARGES = Integer.getInteger("bench.charges", 200_000);
    private static final int DAYS = 3650;
    private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
    private static final Administrator OFFICE = new Administrator("13-yearsofincome");

    /** Whole charges, triggers off: nobody measures the writing here. */
    private static final List<String> FILL = List.of(
            "set local app.tenant = '13-yearsofincome'",
            "alter table payment.charge disable trigger user",
            "alter table payment.entry disable trigger user",
            "alter table payment.posting disable trigger user",
            """
            insert into payment.charge (id, administrator, case_number, fee_code, yen, state, opened_at, changed_at)
            select 'ch_' || rpad(translate(n::text, '0123456789', 'bcdfghjkmn'), 24, 'z'), '13-yearsofincome', 'X-' || n,
                   (array['NEW', 'REWRITE', 'REISSUE'])[1 + n %% 3], 5600, 'PAID', now(), now()
              from generate_series(1, %d) n
            """.formatted(CHARGES),
            """
            insert into payment.entry (administrator, charge_id, at, kind, yen, actor, means, receipt_number, business_day)
            select c.administrator, c.id, d.at, k.kind, 5600, 'x', k.means,
                   case when k.kind = 'PAID_AT_COUNTER' then 'XX' || c.n end, d.at::date
              from (select *, substr(case_number, 3)::int as n from payment.charge) c
              cross join lateral (select timestamp '2016-04-01' + (c.n %% %d) * interval '1 day' as at) d
              cross join lateral (values ('OPENED', null),
                                         (case when c.n %% 3 = 0 then 'PAID_AT_COUNTER' else 'PAID_ONLINE' end,
                                          case when c.n %% 3 = 0 then 'CASH' else 'CARD' end)) k (kind, means)
            """.formatted(DAYS),
            """
            insert into payment.posting (administrator, entry_id, charge_id, account, yen)
            select e.administrator, e.id, e.charge_id, p.account, p.yen
              from payment.entry e
              cross join lateral (values
                (case e.kind when 'OPENED' then 'RECEIVABLE' when 'PAID_ONLINE' then 'PROVIDER' else 'COUNTER_CASH' end, e.yen),
                (case e.kind when 'OPENED' then 'FEE_INCOME' else 'RECEIVABLE' end, -e.yen)) p (account, yen)
            """,
            "alter table payment.charge enable trigger user",
            "alter table payment.entry enable trigger user",
            "alter table payment.posting enable trigger user");

    @Autowired
    Income income;

    @Autowired
    SettlementCalendar calendar;

    @Autowired
    DayClosing days;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void measure() throws SQLException {
        fill();
        var lines = new ArrayList<Object>();
        time(lines, "a day", FIRST.plusYears(5), FIRST.plusYears(5));
        time(lines, "a month", FIRST.plusYears(5), FIRST.plusYears(5).plusMonths(1));
        time(lines, "a fiscal year", FIRST.plusYears(5), FIRST.plusYears(6).minusDays(1));
        time(lines, "ten years", FIRST, FIRST.plusYears(10));
        lines.add(timed("calendar of a month", () -> calendar.month(java.time.YearMonth.of(2021, 5))));
        lines.add(timed("sheet of a day", () -> days.sheet(LocalDate.of(2021, 5, 11))));
        lines.add(timed("what is carried over", calendar::carriedOver));
        lines.addAll(plan());
        Measurement.report("income among %,d charges".formatted(CHARGES), lines.toArray());
    }

    private static void fill() throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "menkyo_owner");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var step : FILL) {
                statement.execute(step);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze payment.charge, payment.entry, payment.posting");
        }
    }

    private void time(List<Object> lines, String name, LocalDate from, LocalDate to) {
        lines.add(timed(name, () -> income.count(new Criteria(from, to, Grouping.MEANS, null, null))));
    }

    private Measurement timed(String name, Supplier<?> work) {
        var measurement = new Measurement(name);
        for (int n = 0; n < 20; n++) {
            measurement.time(() -> administrators.as(OFFICE, work));
        }
        return measurement;
    }

    private List<String> plan() {
        var sql = """
                explain (analyze, buffers) select means, sum(yen) from reporting.fee_movement
                 where business_day between date '2021-04-01' and date '2021-04-30' group by 1
                """;
        return administrators.as(
                OFFICE,
                () -> transaction.execute(
                        status -> jdbc.sql(sql).query(String.class).list()));
    }
}
