package jp.menkyo.gateway.batch.book;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of a batch and what came back about them, a piece at a time. */
@Repository
@Transactional
public class BatchRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row that is to become a line of the file. */
    public record ToAsk(int seq, String lineId, NumberToken token) {}

    /**
     * The rows after {@code after} up to {@code last}, but those that are known to be unusable. Both ends are told, so that a
     * table that has only just been filled, about which the database knows nothing yet, is not read whole for every piece.
     */
    @Transactional(readOnly = true)
    public List<ToAsk> toAsk(Batch batch, int after, int last) {
        return jdbc.sql("""
                        select seq, line_id, number_token from gateway.juki_batch_row
                        where batch_id = ? and seq > ? and seq <= ? and result is null order by seq""")
                .params(batch.id(), after, last)
                .query((row, n) -> new ToAsk(row.getInt(1), row.getString(2), new NumberToken(row.getString(3))))
                .list();
    }

    /** A row as an answer finds it. */
    public record Known(int seq, String lineId, String subject, boolean answered) {}

    /**
     * The rows of the batch with these line ids, by line id; the lock on the batch keeps others away. Each is looked up by
     * itself, for the same reason as in {@link #toAsk}.
     */
    public Map<String, Known> find(Batch batch, Collection<String> lineIds) {
        return jdbc
                .sql("""
                        select r.seq, r.line_id, r.subject, r.result is not null
                        from unnest(?::text[]) as answer (line_id) cross join lateral (
                            select seq, line_id, subject, result from gateway.juki_batch_row
                            where batch_id = ? and line_id = answer.line_id offset 0) r""")
                .params(lineIds.stream().distinct().toArray(String[]::new), batch.id())
                .query((row, n) -> new Known(row.getInt(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::lineId, Function.identity()));
    }

    /**
     * Writes answers down; a row takes one answer. Each row is looked up by itself, as in {@link #find}, and then met where it
     * lies; joined in one step, a table not yet known to the database would be read whole for every piece.
     */
    public void answered(Batch batch, List<BatchResult> results) {
        jdbc.sql("""
                        update gateway.juki_batch_row r set result = a.result, differing = a.differing,
                            change_reason = a.reason, changed_on = a.on_day
                        from (
                            select answer.*, open.place
                            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::date[])
                                    as answer (seq, result, differing, reason, on_day)
                                cross join lateral (
                                    select ctid as place from gateway.juki_batch_row
                                    where batch_id = ? and seq = answer.seq and result is null offset 0) open) a
                        where r.ctid = a.place""")
                .params(
                        results.stream().map(BatchResult::seq).toArray(Integer[]::new),
                        column(results, result -> result.result().name()),
                        column(results, BatchRows::differing),
                        column(
                                results,
                                result ->
                                        change(result, change -> change.reason().code())),
                        column(
                                results,
                                result -> change(result, change -> change.on().toString())),
                        batch.id())
                .update();
    }

    private static @Nullable String[] column(List<BatchResult> results, Function<BatchResult, @Nullable String> value) {
        return results.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String differing(BatchResult result) {
        return result.differing().isEmpty()
                ? null
                : result.differing().stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }

    private static <T> @Nullable T change(BatchResult result, Function<ResidentChange, T> value) {
        var change = result.change();
        return change == null ? null : value.apply(change);
    }

    /** Writes down what cannot be used; a row it is about loses whatever answer it had. */
    public void unusable(Batch batch, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update gateway.juki_batch_row
                        set result = 'UNUSABLE', differing = null, change_reason = null, changed_on = null
                        where batch_id = ? and seq = any(?)""")
                .params(
                        batch.id(),
                        errors.stream()
                                .map(RowError::seq)
                                .filter(Objects::nonNull)
                                .toArray(Integer[]::new))
                .update();
        jdbc.sql("""
                        insert into gateway.juki_row_error (batch_id, line, seq, code, at)
                        select ?, line, seq, code, ? from unnest(?::int[], ?::int[], ?::text[]) as e (line, seq, code)""")
                .params(
                        batch.id(),
                        OffsetDateTime.now(clock),
                        errors.stream().map(RowError::line).toArray(Integer[]::new),
                        errors.stream().map(RowError::seq).toArray(Integer[]::new),
                        errors.stream().map(error -> error.code().name()).toArray(String[]::new))
                .update();
        count(batch, errors.size());
    }

    /** Rows without an answer when the file is at its end. */
    public void missing(Batch batch) {
        int missing = jdbc.sql("""
                        with gone as (
                            update gateway.juki_batch_row set result = 'UNUSABLE'
                            where batch_id = ? and result is null returning seq)
                        insert into gateway.juki_row_error (batch_id, seq, code, at)
                        select ?, seq, 'MISSING_LINE', ? from gone order by seq""")
                .params(batch.id(), batch.id(), OffsetDateTime.now(clock))
                .update();
        count(batch, missing);
    }

    private void count(Batch batch, int more) {
        jdbc.sql("update gateway.juki_batch set errors = errors + ? where batch_id = ?")
                .params(more, batch.id())
                .update();
    }
}
