package jp.menkyo.workflow.revealreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews and verdicts. */
@Repository
class ReviewRows {

    private static final String ALL = """
            select week_start, opened_at, reveals, odd, closed_at from workflow.reveal_review
            where administrator = nullif(current_setting('app.tenant', true), '')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when there is one already */
    boolean open(ReviewWeek week, int reveals, int odd) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        insert into workflow.reveal_review (week_start, opened_at, reveals, odd, closed_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(week.monday(), now, reveals, odd, reveals == 0 ? now : null)
                        .update()
                == 1;
    }

    Optional<Review> newest() {
        return page(1, 0).stream().findFirst();
    }

    List<Review> page(int limit, long offset) {
        return jdbc.sql(ALL + " order by week_start desc limit ? offset ?")
                .params(limit, offset)
                .query(ReviewRows::review)
                .list();
    }

    Optional<Review> find(ReviewWeek week) {
        return jdbc.sql(ALL + " and week_start = ?")
                .param(week.monday())
                .query(ReviewRows::review)
                .optional();
    }

    Optional<Review> lock(ReviewWeek week) {
        return jdbc.sql(ALL + " and week_start = ? for update")
                .param(week.monday())
                .query(ReviewRows::review)
                .optional();
    }

    long open() {
        return jdbc.sql("select count(*) from workflow.reveal_review where closed_at is null")
                .query(Long.class)
                .single();
    }

    void close(ReviewWeek week) {
        jdbc.sql("update workflow.reveal_review set closed_at = ? where week_start = ?")
                .params(OffsetDateTime.now(clock), week.monday())
                .update();
    }

    void add(ReviewWeek week, String revealId, Verdict.Kind verdict, String by, String note) {
        jdbc.sql("""
                        insert into workflow.reveal_verdict (reveal_id, week_start, verdict, by_officer, note, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(revealId, week.monday(), verdict.name(), by, note, OffsetDateTime.now(clock))
                .update();
    }

    private record Judged(String revealId, Verdict verdict) {}

    /** The verdicts of a week by the id of their reveal. */
    Map<String, Verdict> verdicts(ReviewWeek week) {
        return jdbc
                .sql(
                        "select reveal_id, verdict, by_officer, note, at from workflow.reveal_verdict where week_start = ?")
                .param(week.monday())
                .query((row, index) -> new Judged(
                        row.getString("reveal_id"),
                        new Verdict(
                                Verdict.Kind.valueOf(row.getString("verdict")),
                                row.getString("by_officer"),
                                row.getString("note"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Judged::revealId, Judged::verdict));
    }

    private static Review review(ResultSet row, int index) throws SQLException {
        return new Review(
                new ReviewWeek(row.getObject("week_start", LocalDate.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getInt("reveals"),
                row.getInt("odd"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
