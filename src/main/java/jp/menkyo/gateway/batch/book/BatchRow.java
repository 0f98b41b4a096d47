package jp.menkyo.gateway.batch.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.menkyo.gateway.batch.Batch;
import org.jspecify.annotations.Nullable;

/** Reads a batch from its row. */
final class BatchRow {

    private BatchRow() {}

    static Batch read(ResultSet row, int n) throws SQLException {
        return new Batch(
                row.getString("batch_id"),
                row.getString("source"),
                row.getString("legal_basis"),
                row.getString("reason"),
                row.getString("opened_by"),
                Objects.requireNonNull(at(row, "opened_at")),
                Batch.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("written"),
                row.getInt("imported"),
                row.getInt("errors"),
                row.getString("receipt"),
                at(row, "sent_at"),
                row.getString("trouble"),
                at(row, "trouble_at"),
                Objects.requireNonNull(at(row, "next_at")),
                stuckSince(row),
                row.getString("ended_by"),
                at(row, "ended_at"),
                at(row, "expired_at"));
    }

    private static @Nullable Instant stuckSince(ResultSet row) throws SQLException {
        var moved = Objects.requireNonNull(at(row, "moved_at"));
        var reported = at(row, "reported_at");
        return reported == null || reported.isBefore(moved) || at(row, "ended_at") != null ? null : moved;
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
