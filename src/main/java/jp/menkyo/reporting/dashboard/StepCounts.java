package jp.menkyo.reporting.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of steps in the live copy of the read model. */
@Repository
class StepCounts {

    private static final String STANDING = """
            select s.process, s.version, s.element, coalesce(max(s.name), s.element) as name, s.kind, s.actor, count(*) as cases,
                   count(*) filter (where c.target_on < :today) as overdue, min(s.started_at) as oldest_since
              from reporting.live_step s join reporting.live_case c on c.case_number = s.case_number
             where s.ended_at is null and c.ended_on is null
               and (:procedure::text is null or s.procedure = :procedure) and (:version::int is null or s.case_version = :version)
             group by s.process, s.version, s.element, s.kind, s.actor
            """;
    private static final String LEFT = """
            select process, version, element, kind, max(name) as name, stay_class, sum(visits) as visits,
                   sum(stay_seconds) as stay_seconds, sum(waited_seconds) as waited_seconds
              from reporting.live_step_day
             where day between :from and :to
               and (:procedure::text is null or procedure = :procedure) and (:version::int is null or case_version = :version)
             group by process, version, element, kind, stay_class
            """;
    private static final String DONE = """
            select actor, sum(visits) as done from reporting.live_step_day
             where day between :from and :to and kind = 'USER' and actor <> ''
               and (:procedure::text is null or procedure = :procedure) and (:version::int is null or case_version = :version)
             group by actor
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Cases that stand somewhere; {@code actor} is null where nobody holds them. */
    record Standing(
            String process,
            int version,
            String element,
            String name,
            String kind,
            @Nullable String actor,
            long cases,
            long overdue,
            Instant oldestSince) {}

    /** Visits that ended, of one length. */
    record Left(
            String process,
            int version,
            String element,
            String kind,
            String name,
            long stayClass,
            long visits,
            long staySeconds,
            long waitedSeconds) {}

    record Done(String actor, long done) {}

    List<Standing> standing(Question question) {
        return jdbc.sql(STANDING)
                .param("today", LocalDate.now(clock))
                .param("procedure", CaseCounts.code(question))
                .param("version", question.version())
                .query((row, n) -> new Standing(
                        row.getString("process"),
                        row.getInt("version"),
                        row.getString("element"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("actor"),
                        row.getLong("cases"),
                        row.getLong("overdue"),
                        row.getObject("oldest_since", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Left> left(Question question) {
        return asked(LEFT, question).query(Left.class).list();
    }

    List<Done> done(Question question) {
        return asked(DONE, question).query(Done.class).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Question question) {
        return jdbc.sql(sql)
                .param("from", question.from())
                .param("to", question.to())
                .param("procedure", CaseCounts.code(question))
                .param("version", question.version());
    }
}
