package jp.menkyo.payment.settlement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The closed days. The database takes nothing for them any more, and closes them one after the other. */
@Repository
public class Closings {

    private static final String ALL =
            "select day, movements, received_yen, returned_yen, explained, closed_by, closed_at from payment.closing ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Closings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A closed day as it was when it was closed. */
    public record Closing(
            LocalDate day,
            long movements,
            long receivedYen,
            long returnedYen,
            int explained,
            String closedBy,
            Instant closedAt) {}

    /** Keeps everybody else from booking until the transaction ends. */
    public void holdTheBook() {
        jdbc.sql("select pg_advisory_xact_lock(payment.book_lock(current_setting('app.tenant')))")
                .query((row, n) -> n)
                .single();
    }

    /** The only day that may be closed next; none while nothing was ever booked. */
    public Optional<LocalDate> nextOpen() {
        var sql = """
                select coalesce((select max(day) + 1 from payment.closing),
                                (select min(business_day) from payment.entry)) as day
                """;
        return jdbc.sql(sql)
                .query((row, n) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    public boolean isClosed(LocalDate day) {
        return find(day).isPresent();
    }

    public Optional<Closing> find(LocalDate day) {
        return between(day, day).stream().findFirst();
    }

    public List<Closing> between(LocalDate from, LocalDate to) {
        return jdbc.sql(ALL + "where day between ? and ? order by day")
                .params(from, to)
                .query(Closings::read)
                .list();
    }

    public void add(LocalDate day, long movements, long receivedYen, long returnedYen, int explained, String closedBy) {
        var sql = """
                insert into payment.closing (day, movements, received_yen, returned_yen, explained, closed_by, closed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(day, movements, receivedYen, returnedYen, explained, closedBy, OffsetDateTime.now(clock))
                .update();
    }

    private static Closing read(ResultSet row, int n) throws SQLException {
        return new Closing(
                row.getObject("day", LocalDate.class),
                row.getLong("movements"),
                row.getLong("received_yen"),
                row.getLong("returned_yen"),
                row.getInt("explained"),
                row.getString("closed_by"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
