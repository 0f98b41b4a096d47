package jp.menkyo.reporting.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes cases as their modules and the engine's history have them now into one generation. Taking the same again changes
 * nothing; what is there and differs is replaced.
 */
@Repository
class Facts {

    static final List<String> OF_CASES = List.of(
            "procedure",
            "channel",
            "process",
            "version",
            "received_on",
            "target_on",
            "paused_since",
            "waiting_days",
            "outcome",
            "ending",
            "ended_at",
            "ended_on",
            "office_days",
            "first_decided_at",
            "approved_at",
            "fee_yen",
            "examiner",
            "found_dead",
            "found_different");

    private static final String CASES =
            """
            insert into reporting.case_fact (generation, case_number, %1$s)
            select :generation, case_number, %1$s from reporting.case_source where case_number in (:cases)
            on conflict (generation, case_number) do update set (%1$s) = row(%2$s)
                where (%3$s) is distinct from (%2$s)
            """.formatted(listed(OF_CASES, ""), listed(OF_CASES, "excluded."), listed(OF_CASES, "case_fact."));

    private static final String RUNS = """
            insert into reporting.run_fact (generation, run_id, case_number, process, version, called_by, started_at, ended_at, ending)
            select :generation, run_id, case_number, process, version, called_by, started_at, ended_at, ending
              from workflow.run_course where case_number in (:cases)
            on conflict (generation, run_id) do update set ended_at = excluded.ended_at, ending = excluded.ending
                where (run_fact.ended_at, run_fact.ending) is distinct from (excluded.ended_at, excluded.ending)
            """;

    private static final List<String> CHANGING_OF_STEPS =
            List.of("case_version", "ended_at", "ended_on", "actor", "waited_seconds", "worked_seconds", "broken_off");

    private static final String STEPS = """
            insert into reporting.step_fact (generation, step_id, case_number, run_id, procedure, process, version, element, name,
                kind, started_at, position, %1$s)
            select :generation, s.step_id, s.case_number, s.run_id, c.procedure, r.process, r.version, s.element, s.name,
                   s.kind, s.started_at, s.position, c.version, s.ended_at, (s.ended_at at time zone 'Asia/Tokyo')::date, s.actor,
                   extract(epoch from coalesce(s.claimed_at, s.ended_at) - s.started_at)::bigint,
                   extract(epoch from s.ended_at - s.claimed_at)::bigint, s.broken_off
              from workflow.step_course s
              join reporting.case_fact c on c.generation = :generation and c.case_number = s.case_number
              join reporting.run_fact r on r.generation = :generation and r.run_id = s.run_id
             where s.case_number in (:cases)
            on conflict (generation, step_id) do update set (%1$s) = row(%2$s)
                where (%3$s) is distinct from (%2$s)
            returning ended_on
            """.formatted(
                    listed(CHANGING_OF_STEPS, ""),
                    listed(CHANGING_OF_STEPS, "excluded."),
                    listed(CHANGING_OF_STEPS, "step_fact."));

    /** Two digits are enough to tell an hour from a day, and few enough to add up. */
    private static final String DAYS = """
            insert into reporting.step_day (generation, day, procedure, case_version, process, version, element, kind, name, actor,
                stay_class, visits, stay_seconds, waited_seconds)
            select generation, ended_on, procedure, coalesce(case_version, 0), process, version, element, kind, coalesce(name, ''),
                   coalesce(actor, ''), reporting.two_digits(extract(epoch from ended_at - started_at)::bigint), count(*),
                   sum(extract(epoch from ended_at - started_at))::bigint, sum(coalesce(waited_seconds, 0))::bigint
              from reporting.step_fact
             where generation = :generation and not broken_off and %s
             group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
            """;

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String listed(List<String> columns, String prefix) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    /** Takes the cases; answers the days on which steps ended that are new or changed. */
    List<LocalDate> take(long generation, Collection<String> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Stream.of(CASES, RUNS)
                .forEach(sql -> jdbc.sql(sql)
                        .param("generation", generation)
                        .param("cases", cases)
                        .update());
        return jdbc.sql("with changed as (" + STEPS
                        + ") select distinct ended_on from changed where ended_on is not null")
                .param("generation", generation)
                .param("cases", cases)
                .query(LocalDate.class)
                .list();
    }

    /** Adds the steps of these days up anew. */
    void addUp(long generation, List<LocalDate> days) {
        if (!days.isEmpty()) {
            jdbc.sql("delete from reporting.step_day where generation = :generation and day in (:days)")
                    .param("generation", generation)
                    .param("days", days)
                    .update();
            jdbc.sql(DAYS.formatted("ended_on in (:days)"))
                    .param("generation", generation)
                    .param("days", days)
                    .update();
        }
    }

    /** Adds up all days of a generation that has none yet. */
    void addUpAll(long generation) {
        jdbc.sql(DAYS.formatted("ended_on is not null"))
                .param("generation", generation)
                .update();
    }
}
