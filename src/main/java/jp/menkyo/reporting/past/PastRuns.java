package jp.menkyo.reporting.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds ended runs of a process, and the path of a case. */
@Service
public class PastRuns {

    public static final int SIZE = 50;

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final JdbcClient jdbc;

    PastRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more is there another page? */
    public record Page(List<PastRun> runs, int page, int size, boolean more) {}

    /**
     * Ended in the period, the newest first.
     *
     * @param version null for all
     * @param to last day, included
     */
    @Transactional(readOnly = true)
    public Page ended(String process, @Nullable Integer version, LocalDate from, LocalDate to, int page) {
        var found = jdbc.sql("""
                        select run_id, case_number, process, version, called_by, started_at, ended_at, ending,
                               extract(epoch from ended_at - started_at)::bigint as seconds
                          from reporting.live_run
                         where process = :process and (:version::int is null or version = :version)
                           and ended_at >= :from and ended_at < :until
                         order by ended_at desc, run_id desc limit :limit offset :offset
                        """)
                .param("process", process)
                .param("version", version)
                .param("from", beginning(from))
                .param("until", beginning(to.plusDays(1)))
                .param("limit", SIZE + 1)
                .param("offset", (long) page * SIZE)
                .query(PastRuns::run)
                .list();
        return new Page(found.stream().limit(SIZE).toList(), page, SIZE, found.size() > SIZE);
    }

    /**
     * All steps of a case, of open ones too; none when it is not known.
     *
     * @param persons may the reader see which officers did them?
     */
    @Transactional(readOnly = true)
    public List<PastStep> path(CaseNumber caseNumber, boolean persons) {
        return jdbc.sql("""
                        select run_id, process, version, element, name, kind, started_at, ended_at,
                               case when :persons then actor end as actor, waited_seconds,
                               worked_seconds, broken_off
                          from reporting.live_step where case_number = :case order by started_at, position, step_id
                        """)
                .param("persons", persons)
                .param("case", caseNumber.value())
                .query(PastRuns::step)
                .list();
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(TOKYO).toOffsetDateTime();
    }

    private static PastRun run(ResultSet row, int n) throws SQLException {
        return new PastRun(
                row.getString("run_id"),
                row.getString("case_number"),
                row.getString("process"),
                row.getInt("version"),
                row.getString("called_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("ending"),
                row.getObject("seconds", Long.class));
    }

    private static PastStep step(ResultSet row, int n) throws SQLException {
        return new PastStep(
                row.getString("run_id"),
                row.getString("process"),
                row.getInt("version"),
                row.getString("element"),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("actor"),
                row.getObject("waited_seconds", Long.class),
                row.getObject("worked_seconds", Long.class),
                row.getBoolean("broken_off"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
