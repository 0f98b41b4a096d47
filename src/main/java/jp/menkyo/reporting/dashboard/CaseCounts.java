package jp.menkyo.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.calendar.OfficeCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of cases in the live copy of the read model. */
@Repository
class CaseCounts {

    static final int SOON = 2;

    private static final String FILTER = """
             and (:procedure::text is null or procedure = :procedure) and (:version::int is null or version = :version)
            """;
    private static final String RECEIVED = """
            select %s as first_day, procedure, channel, count(*) as cases, count(*) filter (where ended_on is null) as still_open
              from reporting.live_case where received_on between :from and :to
            """ + FILTER + " group by 1, 2, 3";
    private static final String ENDED = """
            select procedure, channel, office_days, target_on is not null as with_target,
                   coalesce(ended_on <= target_on, false) as within, count(*) as cases
              from reporting.live_case where ended_on between :from and :to
            """ + FILTER + " group by 1, 2, 3, 4, 5";
    private static final String ENDED_FLOW =
            "select %s as first_day, count(*) as cases from reporting.live_case where ended_on between :from and :to"
                    + FILTER + " group by 1";
    private static final String OPEN = """
            select c.procedure, c.channel, c.paused_since is not null as paused,
                   greatest(0, coalesce(p.number, t.number) - r.number - c.waiting_days) as age,
                   count(*) as cases, count(*) filter (where c.target_on < :today) as overdue,
                   count(*) filter (where c.target_on between :today and :soon) as due_soon,
                   count(*) filter (where c.found_dead) as found_dead, count(*) filter (where c.found_different) as found_different
              from reporting.live_case c
              join reporting.office_day r on r.day = greatest(c.received_on, date '1950-01-01')
              left join reporting.office_day p on p.day = c.paused_since
              join reporting.office_day t on t.day = :today
             where c.ended_on is null and (:procedure::text is null or c.procedure = :procedure)
               and (:version::int is null or c.version = :version)
             group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CaseCounts(JdbcClient jdbc, OfficeCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param stillOpen those of them that have not ended yet */
    record Received(LocalDate firstDay, String procedure, String channel, long cases, long stillOpen) {}

    /** @param within ended on its target day or before */
    record Ended(String procedure, String channel, int officeDays, boolean withTarget, boolean within, long cases) {}

    record EndedOn(LocalDate firstDay, long cases) {}

    /** @param age office days since receipt without the applicant's time */
    record Open(
            String procedure,
            String channel,
            boolean paused,
            int age,
            long cases,
            long overdue,
            long dueSoon,
            long foundDead,
            long foundDifferent) {}

    List<Received> received(Question question) {
        return asked(RECEIVED.formatted(bucket(question, "received_on")), question)
                .query(Received.class)
                .list();
    }

    List<Ended> ended(Question question) {
        return asked(ENDED, question).query(Ended.class).list();
    }

    List<EndedOn> endedOn(Question question) {
        return asked(ENDED_FLOW.formatted(bucket(question, "ended_on")), question)
                .query(EndedOn.class)
                .list();
    }

    List<Open> open(Question question) {
        var today = LocalDate.now(clock);
        return jdbc.sql(OPEN)
                .param("today", today)
                .param("soon", calendar.plusOfficeDays(today, SOON))
                .param("procedure", code(question))
                .param("version", question.version())
                .query(Open.class)
                .list();
    }

    private static String bucket(Question question, String column) {
        return question.daily() ? column : "date_trunc('week', " + column + ")::date";
    }

    private JdbcClient.StatementSpec asked(String sql, Question question) {
        return jdbc.sql(sql)
                .param("from", question.from())
                .param("to", question.to())
                .param("procedure", code(question))
                .param("version", question.version());
    }

    static @Nullable String code(Question question) {
        return question.procedure() == null ? null : question.procedure().name();
    }
}
