package jp.menkyo.gateway.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers of a batch, for whoever acts on them and for officers; gone when their time is over. */
@Repository
public class BatchResults {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;

    BatchResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of answers in the order of the batch; one more than {@link #pageSize} when there is another page.
     *
     * @param result the only class wanted, null for all
     */
    @Transactional(readOnly = true)
    public List<BatchResult> page(String batchId, @Nullable Result result, int page) {
        return jdbc.sql("""
                        select seq, subject, result, differing, change_reason, changed_on from gateway.juki_batch_row
                        where batch_id = ? and result <> 'UNUSABLE' and result = coalesce(?, result)
                        order by seq limit ? offset ?""")
                .params(batchId, result == null ? null : result.name(), PAGE + 1, (long) page * PAGE)
                .query(BatchResults::read)
                .list();
    }

    /** How many answers of each class there are, {@code UNUSABLE} among them; classes without any are missing. */
    @Transactional(readOnly = true)
    public Map<String, Long> counts(String batchId) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                        select result, count(*) from gateway.juki_batch_row
                        where batch_id = ? and result is not null group by result order by count(*) desc""")
                .param(batchId)
                .query((row, n) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    /** A page of what cannot be used; one more than {@link #pageSize} when there is another page. */
    @Transactional(readOnly = true)
    public List<RowError> errors(String batchId, int page) {
        return jdbc.sql("""
                        select e.line, e.seq, r.subject, e.code from gateway.juki_row_error e
                        left join gateway.juki_batch_row r on r.batch_id = e.batch_id and r.seq = e.seq
                        where e.batch_id = ? order by e.id limit ? offset ?""")
                .params(batchId, PAGE + 1, (long) page * PAGE)
                .query((row, n) -> new RowError(
                        row.getObject("line", Integer.class),
                        row.getObject("seq", Integer.class),
                        row.getString("subject"),
                        RowError.Code.valueOf(row.getString("code"))))
                .list();
    }

    public int pageSize() {
        return PAGE;
    }

    private static BatchResult read(ResultSet row, int n) throws SQLException {
        return new BatchResult(
                row.getInt("seq"),
                row.getString("subject"),
                Result.valueOf(row.getString("result")),
                items(row.getString("differing")),
                change(row.getString("change_reason"), row.getObject("changed_on", LocalDate.class)));
    }

    private static Set<Item> items(@Nullable String differing) {
        return differing == null
                ? Set.of()
                : Arrays.stream(differing.split("\\+")).map(Item::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable ResidentChange change(@Nullable String reason, @Nullable LocalDate on) {
        return reason == null || on == null ? null : new ResidentChange(ResidentChange.Reason.of(reason), on);
    }
}
