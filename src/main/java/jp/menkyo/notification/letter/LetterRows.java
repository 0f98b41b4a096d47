package jp.menkyo.notification.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters among the notices, with when they were posted. */
@Repository
class LetterRows {

    private static final String WANTED = """
            from notification.notice n left join notification.posted_letter p on p.notice_id = n.id
            where n.state = 'LETTER'
                and (:q::text is null or strpos(n.case_number, :q) > 0)
                and (:state::text is null or (:state = 'POSTED') = (p.notice_id is not null))
                and (:from::timestamptz is null or n.created_at >= :from and n.created_at < :until)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long count(LetterQuery query) {
        return jdbc.sql("select count(*) " + WANTED)
                .params(params(query))
                .query(Long.class)
                .single();
    }

    List<Letter> find(LetterQuery query, int limit, long offset) {
        var params = params(query);
        params.put("limit", limit);
        params.put("offset", offset);
        return jdbc.sql("select n.*, p.posted_on, p.posted_by " + WANTED
                        + " order by n.created_at desc, n.id limit :limit offset :offset")
                .params(params)
                .query(LetterRows::read)
                .list();
    }

    Optional<Letter> find(NoticeId id) {
        return jdbc.sql("""
                select n.*, p.posted_on, p.posted_by
                from notification.notice n left join notification.posted_letter p on p.notice_id = n.id
                where n.state = 'LETTER' and n.id = ?""").param(id.value()).query(LetterRows::read).optional();
    }

    /** @return false when it was posted before */
    boolean posted(NoticeId id, LocalDate on, String by) {
        return jdbc.sql("""
                insert into notification.posted_letter (notice_id, posted_on, posted_by, recorded_at) values (?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id.value(), on, by, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> params(LetterQuery query) {
        var day = query.writtenOn();
        var params = new HashMap<String, @Nullable Object>();
        params.put("q", query.q());
        params.put("state", query.state() == null ? null : query.state().name());
        params.put("from", day == null ? null : start(day));
        params.put("until", day == null ? null : start(day.plusDays(1)));
        return params;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Letter read(ResultSet row, int index) throws SQLException {
        var on = row.getObject("posted_on", LocalDate.class);
        return new Letter(
                new NoticeId(row.getString("id")),
                new CaseNumber(row.getString("case_number")),
                NoticeTemplate.valueOf(row.getString("template")),
                row.getString("recipient_name"),
                row.getString("address"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                on == null ? null : new Letter.Posted(on, row.getString("posted_by")));
    }
}
