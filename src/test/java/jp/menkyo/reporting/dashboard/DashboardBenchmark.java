package jp.menkyo.reporting.dashboard;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import jp.menkyo.bench.Measurement;
import jp.menkyo.reporting.facts.Builder;
import jp.menkyo.reporting.facts.Builds;
import jp.menkyo.reporting.facts.Feed;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the dashboard takes among {@code -Dbench.cases} ended cases of five years (1,000,000 if nothing is said) and a tenth as many
 * open ones, each with {@code -Dbench.steps} steps (12), and how many cases a second a new copy takes.
 */
@MenkyoTest
class DashboardBenchmark {

    private static final int CASES = Integer.getInteger("bench.cases", 1_000_000);
    private static final int STEPS = Integer.getInteger("bench.steps", 12);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Administrator OFFICE = new Administrator("13-manycases");

    private static final List<String> FILL = List.of(
            "set local app.tenant = '13-manycases'", """
            insert into casefile.case_file (case_number, procedure, channel, received_on, target_on, state, surname, given,
                kana_surname, kana_given, name_key, kana_key, birth_date, opened_at, closed_at)
            select 'MC-' || lpad(n::text, 8, '0'), (array['NEW', 'NEW', 'CHANGE', 'REISSUE', 'DELETION'])[1 + n %% 5],
                   (array['ONLINE', 'COUNTER', 'POST'])[1 + n %% 3], d.day, d.day + 11,
                   case when n %% 11 = 0 then 'OPEN' else 'REGISTERED' end, '試', '験', 'シ', 'ケン', 'x', 'x', date '1990-01-01',
                   d.day + time '10:00', case when n %% 11 <> 0 then d.day + (3 + n %% 17) + time '15:00' end
              from generate_series(1, %d) n cross join lateral (select date '2021-04-01' + n %% 1800 as day) d
            """.formatted(CASES * 11L / 10), """
            insert into engine.act_re_procdef (id_, rev_, key_, version_, deployment_id_, has_start_form_key_, startable_)
            values ('bench:1:1', 1, 'bench', 1, null, false, false)
            """, """
            insert into engine.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_)
            select case_number, case_number, case_number, 'bench', 'bench:1:1', opened_at, closed_at from casefile.case_file
            """, """
            insert into engine.act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_name_,
                act_type_, assignee_, start_time_, end_time_, act_inst_state_, sequence_counter_)
            select c.case_number || '-' || s, 'bench', 'bench:1:1', c.case_number, 'x', 'Step_' || s, 'Step ' || s,
                   case when s %% 4 = 0 then 'userTask' else 'serviceTask' end,
                   case when s %% 4 = 0 then 'officer' || (s + length(c.case_number) + c.received_on - date '2021-04-01') %% 20 end,
                   c.opened_at + s * interval '1 hour',
                   case when c.closed_at is not null or s < %1$d
                        then c.opened_at + s * interval '1 hour' + case when s %% 4 = 0 then (c.received_on - date '2021-04-01') %% 50
                                                                    else 0 end * interval '1 minute' end, 0, s
              from casefile.case_file c cross join generate_series(1, %1$d) s
            """.formatted(STEPS));

    @Autowired
    Dashboard dashboard;

    @Autowired
    Builder builder;

    @Autowired
    Builds builds;

    @Autowired
    Feed feed;

    @Autowired
    AdministratorContext administrators;

    @Test
    void measure() throws SQLException {
        fill();
        var lines = new ArrayList<Object>();
        build(lines, "first copy");
        analyze("reporting.case_fact, reporting.step_fact, reporting.step_day");
        time(lines, "a month", LAST.minusDays(30));
        time(lines, "a fiscal year", LAST.minusYears(1));
        time(lines, "five years", LAST.minusYears(5).plusDays(1));
        Measurement.report("dashboard among %,d cases".formatted(CASES), lines.toArray());
    }

    private void build(List<Object> lines, String name) {
        administrators.doAs(OFFICE, () -> builds.start("bench"));
        long started = System.nanoTime();
        long pieces = 0;
        while (administrators.as(OFFICE, builder::piece)) {
            pieces++;
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        lines.add("%s: %,.0f cases/s (%,d pieces, %,.0f s, the switch included)"
                .formatted(name, CASES * 1.1 / seconds, pieces, seconds));
        administrators.as(OFFICE, feed::piece);
    }

    private void time(List<Object> lines, String name, LocalDate from) {
        var question = new Question(from, LAST, null, null);
        var measurement = new Measurement(name);
        for (int n = 0; n < 20; n++) {
            measurement.time(() -> administrators.as(OFFICE, () -> dashboard.count(question, true, user -> user)));
        }
        lines.add(measurement);
    }

    private static void fill() throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "menkyo_owner");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table casefile.case_file disable trigger user");
            for (var step : FILL) {
                statement.execute(step);
            }
            statement.execute("alter table casefile.case_file enable trigger user");
            connection.commit();
        }
        analyze("casefile.case_file, engine.act_hi_procinst, engine.act_hi_actinst");
    }

    private static void analyze(String tables) throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "menkyo_owner");
                var statement = connection.createStatement()) {
            statement.execute("analyze " + tables);
        }
    }
}
