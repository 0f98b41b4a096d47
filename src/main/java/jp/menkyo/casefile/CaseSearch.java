package jp.menkyo.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists cases, newest first, and those of people who may be the same. */
@Service
public class CaseSearch {

    private static final int LARGEST_PAGE = 100;

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param next where the next page begins; null on the last one */
    public record Hits(List<CaseFile> cases, @Nullable CasePlace next) {}

    /**
     * A page of all cases, newest first.
     *
     * @param state only cases in this state; null for all
     * @param waitingFor only cases that wait for this outside system; null for all
     * @param after where the page begins
     */
    @Transactional(readOnly = true)
    public Hits newest(@Nullable CaseState state, @Nullable String waitingFor, CasePlace after, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page: " + size);
        }
        var params = new HashMap<String, Object>();
        var found = jdbc.sql("select * from casefile.case_file where " + where(state, waitingFor, after, params)
                        + " order by received_on desc, case_number desc limit :limit")
                .params(params)
                .param("limit", size + 1)
                .query(CaseRows::read)
                .list();
        var shown = found.stream().limit(size).toList();
        return new Hits(shown, found.size() > size ? place(shown.get(size - 1)) : null);
    }

    private static CasePlace place(CaseFile last) {
        return new CasePlace(last.receivedOn().toString(), last.caseNumber().value());
    }

    private static String where(
            @Nullable CaseState state, @Nullable String waitingFor, CasePlace after, Map<String, Object> params) {
        var where = new StringBuilder(NameRange.TENANT);
        if (state != null) {
            where.append(" and state = :state");
            params.put("state", state.name());
        }
        if (waitingFor != null) {
            where.append(" and waiting_for = :waiting");
            params.put("waiting", waitingFor);
        }
        if (!after.start()) {
            where.append(" and (received_on, case_number) < (cast(:afterDay as date), :afterNumber)");
            params.put("afterDay", after.key());
            params.put("afterNumber", after.caseNumber());
        }
        return where.toString();
    }

    /** Other cases of people with the same kana and birth date: the same person, perhaps. */
    @Transactional(readOnly = true)
    public List<CaseFile> similar(CaseFile to) {
        return jdbc.sql("""
                        select * from casefile.case_file
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and kana_key = ? and birth_date = ? and case_number <> ?
                        order by received_on desc limit 10
                        """)
                .params(
                        NameFold.key(to.kana().display()),
                        to.birthDate(),
                        to.caseNumber().value())
                .query(CaseRows::read)
                .list();
    }
}
