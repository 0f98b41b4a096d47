package jp.menkyo.payment.receipt.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds receipts for the treasurer's list. */
@Repository
@Transactional(readOnly = true)
public class ReceiptSearch {

    public static final int PAGE_SIZE = 20;

    private static final String WANTED = """
            from (select r.number, r.charge_id, c.case_number, c.fee_code, r.yen, r.means, r.reference, r.received_by, r.received_at,
                         case v.decision when 'VOIDED' then 'VOIDED' else
                              case when v.id is null then 'VALID' else 'VOID_REQUESTED' end end as state,
                         v.requested_by, v.reason, v.decided_by
                    from payment.receipt r
                    join payment.charge c on c.id = r.charge_id
                    left join payment.receipt_void v on v.administrator = r.administrator and v.number = r.number
                                                    and v.decision is distinct from 'DECLINED') line
             where (:q::text is null or strpos(number, :q) > 0 or strpos(case_number, :q) > 0
                    or exists (select from payment.slip s where s.charge_id = line.charge_id and strpos(s.number, :q) > 0)
                    or strpos(upper(reference), :q) > 0)
               and (:state::text is null or state = :state)
               and (:from::timestamptz is null or received_at >= :from)
               and (:until::timestamptz is null or received_at < :until)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param total of all that fit
     * @param yen together, of those in force
     */
    public record Found(List<ReceiptLine> lines, long total, Yen yen) {}

    /** @param page from 0 */
    public Found find(ReceiptQuery query, int page) {
        return find(query, PAGE_SIZE, (long) page * PAGE_SIZE);
    }

    /** The first {@code most} of them, for a file. */
    public List<ReceiptLine> all(ReceiptQuery query, int most) {
        return find(query, most, 0).lines();
    }

    private Found find(ReceiptQuery query, int limit, long offset) {
        var params = params(query);
        var sums = jdbc.sql("select count(*), coalesce(sum(yen) filter (where state <> 'VOIDED'), 0) " + WANTED)
                .params(params)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
        params.put("limit", limit);
        params.put("offset", offset);
        var lines = jdbc.sql(
                        "select * " + WANTED + " order by " + query.sort().columns() + " limit :limit offset :offset")
                .params(params)
                .query(ReceiptSearch::read)
                .list();
        return new Found(lines, sums[0], new Yen(sums[1]));
    }

    private Map<String, @Nullable Object> params(ReceiptQuery query) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("q", query.q());
        params.put("state", query.state() == null ? null : query.state().name());
        params.put("from", start(query.from()));
        params.put("until", start(query.to() == null ? null : query.to().plusDays(1)));
        return params;
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static ReceiptLine read(ResultSet row, int n) throws SQLException {
        return new ReceiptLine(
                row.getString("number"),
                new CaseNumber(row.getString("case_number")),
                FeeCode.valueOf(row.getString("fee_code")),
                new Yen(row.getLong("yen")),
                Means.valueOf(row.getString("means")),
                row.getString("reference"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                ReceiptLine.State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getString("reason"),
                row.getString("decided_by"));
    }
}
