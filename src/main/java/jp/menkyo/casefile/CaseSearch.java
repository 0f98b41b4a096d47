package jp.menkyo.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by number, name or kana, newest first, and those of people who may be the same. */
@Service
public class CaseSearch {

    private static final int LARGEST_PAGE = 100;

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more is there another page */
    public record Hits(List<CaseFile> cases, boolean more) {}

    /**
     * Of more than 1,000 people of a name those first by spelling are found.
     *
     * @param text a case number, or the beginning of a name or its kana; null for all
     */
    @Transactional(readOnly = true)
    public Hits find(@Nullable String text, @Nullable CaseState state, int page, int size) {
        return find(text, state, null, page, size);
    }

    /** The same among those that wait for an outside system; null for all. */
    @Transactional(readOnly = true)
    public Hits find(
            @Nullable String text, @Nullable CaseState state, @Nullable String waitingFor, int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page: " + page + "/" + size);
        }
        var params = new HashMap<String, Object>();
        var where = where(text, state, waitingFor, params);
        params.put("limit", size + 1);
        params.put("offset", (long) page * size);
        var found = jdbc.sql("select * from casefile.case_file where " + where
                        + " order by received_on desc, case_number desc limit :limit offset :offset")
                .params(params)
                .query(CaseRows::read)
                .list();
        return new Hits(found.stream().limit(size).toList(), found.size() > size);
    }

    private static String where(
            @Nullable String text, @Nullable CaseState state, @Nullable String waitingFor, Map<String, Object> params) {
        var where = new StringBuilder(NameRange.TENANT);
        if (state != null) {
            where.append(" and state = :state");
            params.put("state", state.name());
        }
        if (waitingFor != null) {
            where.append(" and waiting_for = :waiting");
            params.put("waiting", waitingFor);
        }
        if (text != null && !text.isBlank()) {
            var same = where.substring(NameRange.TENANT.length());
            where.append(" and case_number in (select cast(:number as text) union ("
                    + NameRange.numbers("name_key", same) + ") union (" + NameRange.numbers("kana_key", same) + "))");
            params.put("number", text.strip().toUpperCase(Locale.ROOT));
            NameRange.put(NameFold.key(text), params);
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
