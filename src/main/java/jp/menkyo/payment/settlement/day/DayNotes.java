package jp.menkyo.payment.settlement.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.settlement.match.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers put down about a day: counted money and explanations. The last word counts, earlier ones stay. */
@Repository
class DayNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    DayNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Money that somebody counted. */
    record Count(long yen, String countedBy) {}

    void count(LocalDate day, Means means, long counted, String countedBy) {
        jdbc.sql("insert into payment.counter_count (day, means, yen, counted_by, counted_at) values (?, ?, ?, ?, ?)")
                .params(day, means.name(), counted, countedBy, OffsetDateTime.now(clock))
                .update();
    }

    Optional<Count> counted(LocalDate day, Means means) {
        var sql = """
                select yen, counted_by from payment.counter_count where day = ? and means = ? order by id desc limit 1
                """;
        return jdbc.sql(sql)
                .params(day, means.name())
                .query((row, n) -> new Count(row.getLong(1), row.getString(2)))
                .optional();
    }

    void explain(LocalDate day, Difference difference, Cause cause, String reason, String explainedBy) {
        var sql = """
                insert into payment.explanation
                  (day, subject, book_yen, order_yen, other_yen, cause, reason, explained_by, explained_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        day,
                        difference.subject(),
                        difference.bookYen(),
                        difference.orderYen(),
                        difference.otherYen(),
                        cause.name(),
                        reason,
                        explainedBy,
                        OffsetDateTime.now(clock))
                .update();
    }

    void approve(Explanation explanation, String approvedBy) {
        jdbc.sql("update payment.explanation set approved_by = ?, approved_at = ? where id = ?")
                .params(approvedBy, OffsetDateTime.now(clock), explanation.id())
                .update();
    }

    /** All of a day, the newest first. */
    List<Explanation> explanations(LocalDate day) {
        var sql = """
                select id, subject, book_yen, order_yen, other_yen, cause, reason, explained_by, approved_by
                  from payment.explanation where day = ? order by id desc
                """;
        return jdbc.sql(sql).param(day).query(DayNotes::read).list();
    }

    private static Explanation read(ResultSet row, int n) throws SQLException {
        return new Explanation(
                row.getLong("id"),
                row.getString("subject"),
                row.getLong("book_yen"),
                row.getObject("order_yen", Long.class),
                row.getLong("other_yen"),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getString("explained_by"),
                row.getString("approved_by"));
    }
}
