package jp.menkyo.gateway.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.guard.Failure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls, newest first, a page at a time. */
@Service
public class CallList {

    public static final int PAGE_SIZE = 20;

    private final JdbcClient jdbc;

    CallList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more is there another page */
    public record Page(List<Inquiry> calls, boolean more) {}

    @Transactional(readOnly = true)
    public Page find(CallFilter filter, int page) {
        var params = new HashMap<String, Object>();
        var sql = "select * from gateway.inquiry where " + where(filter, params)
                + " order by id desc limit :limit offset :offset";
        params.put("limit", PAGE_SIZE + 1);
        params.put("offset", (long) page * PAGE_SIZE);
        var found = jdbc.sql(sql).params(params).query(Inquiries::read).list();
        return new Page(found.stream().limit(PAGE_SIZE).toList(), found.size() > PAGE_SIZE);
    }

    private static String where(CallFilter filter, Map<String, Object> params) {
        var where = new StringBuilder("administrator = nullif(current_setting('app.tenant', true), '')");
        if (filter.gateway() != null) {
            where.append(" and gateway = :gateway");
            params.put("gateway", filter.gateway());
        }
        if (filter.operation() != null) {
            where.append(" and operation = :operation");
            params.put("operation", filter.operation());
        }
        if (CallFilter.FAILURES.equals(filter.outcome())) {
            where.append(" and outcome in (:failures)");
            params.put("failures", Failure.codes());
        } else if (filter.outcome() != null) {
            where.append(" and outcome = :outcome");
            params.put("outcome", filter.outcome());
        }
        if (filter.caseNumber() != null) {
            where.append(" and case_number = :case");
            params.put("case", filter.caseNumber().value());
        }
        return where.toString();
    }

    /** The operations there are calls of. */
    @Transactional(readOnly = true)
    public List<String> operations() {
        return jdbc.sql("select distinct operation from gateway.inquiry order by 1")
                .query(String.class)
                .list();
    }
}
