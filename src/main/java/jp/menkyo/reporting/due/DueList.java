package jp.menkyo.reporting.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.shared.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds open cases whose target day is past, today or within the next two office days; the latest first. */
@Service
public class DueList {

    static final int SIZE = 50;

    /** Cases become due within as many office days as the dashboard counts as soon. */
    private static final int SOON = 2;

    private static final String WHICH = """
              from reporting.live_case c
             where c.ended_on is null and c.target_on <= :until
               and (:procedure::text is null or c.procedure = :procedure)
            """;
    private static final String LINES =
            """
            select c.case_number, c.procedure, c.received_on, c.target_on, c.paused_since is not null as paused, s.name, s.actor
            """ + WHICH.replaceFirst("where", """
                left join lateral (
                    select name, actor from reporting.live_step s
                     where s.case_number = c.case_number and s.ended_at is null and s.kind in ('USER', 'WAIT', 'SERVICE')
                     order by s.kind = 'USER' desc, s.started_at limit 1) s on true
                where""") + " order by c.target_on, c.case_number limit :size offset :offset";

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final Clock clock;

    DueList(JdbcClient jdbc, OfficeCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param lateOnly only those whose target day is past */
    @Transactional(readOnly = true)
    public Due page(@Nullable Procedure procedure, boolean lateOnly, int page) {
        var today = LocalDate.now(clock);
        var until = lateOnly ? today.minusDays(1) : calendar.plusOfficeDays(today, SOON);
        long total = asked("select count(*)" + WHICH, procedure, until)
                .query(Long.class)
                .single();
        var lines = asked(LINES, procedure, until)
                .param("size", SIZE)
                .param("offset", (long) page * SIZE)
                .query((row, n) -> line(row, today))
                .list();
        return new Due(lines, total, page, SIZE);
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable Procedure procedure, LocalDate until) {
        return jdbc.sql(sql).param("until", until).param("procedure", procedure == null ? null : procedure.name());
    }

    private Due.Line line(ResultSet row, LocalDate today) throws SQLException {
        var procedure = Procedure.valueOf(row.getString("procedure"));
        var target = row.getObject("target_on", LocalDate.class);
        return new Due.Line(
                row.getString("case_number"),
                procedure.name(),
                procedure.label(),
                row.getObject("received_on", LocalDate.class),
                target,
                calendar.officeDaysBetween(today, target),
                row.getBoolean("paused"),
                row.getString("name"),
                row.getString("actor"),
                "/desk/cases/" + row.getString("case_number"));
    }
}
