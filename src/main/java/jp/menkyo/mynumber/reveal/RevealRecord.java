package jp.menkyo.mynumber.reveal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.mynumber.reveal.ground.Purpose;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reveals that were made or wanted, for officers who look at their own and for the weekly review of all. */
@Service
public class RevealRecord {

    private static final String ALL = """
            select i.*, s.at as shown_at, p.label, p.article, p.unconfirmed
            from reveal.intent i
            join reveal.purpose p on p.code = i.purpose
            left join reveal.shown s on s.intent_id = i.id
            where i.administrator = nullif(current_setting('app.tenant', true), '')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RevealRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What {@code officer} did last, newest first. */
    @Transactional(readOnly = true)
    public List<RevealIntent> recent(String officer, int many) {
        return jdbc.sql(ALL + " and i.officer = ? order by i.at desc, i.id limit ?")
                .params(officer, many)
                .query(RevealRecord::read)
                .list();
    }

    /** Everything from {@code from} until before {@code until}, oldest first. */
    @Transactional(readOnly = true)
    public List<RevealIntent> between(Instant from, Instant until) {
        return jdbc.sql(ALL + " and i.at >= ? and i.at < ? order by i.at, i.id")
                .params(at(from), at(until))
                .query(RevealRecord::read)
                .list();
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static RevealIntent read(ResultSet row, int index) throws SQLException {
        var shown = row.getObject("shown_at", OffsetDateTime.class);
        return new RevealIntent(
                row.getString("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("officer"),
                new Purpose(
                        row.getString("purpose"),
                        row.getString("label"),
                        row.getString("article"),
                        row.getBoolean("unconfirmed")),
                row.getString("reason"),
                row.getString("case_state"),
                row.getString("grant_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                shown == null ? null : shown.toInstant());
    }
}
