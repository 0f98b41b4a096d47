package jp.menkyo.registry.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.registry.Licence;
import org.jspecify.annotations.Nullable;

/**
 * How a search goes through the roster: by one index, in its order and from a place in it, so that no more than a reach is
 * read however many there are. Names are compared as ranges: {@code like} is not leakproof, so under row-level security
 * PostgreSQL would not use an index for it.
 *
 * @param sql gives {@code running} and its place as {@code first, second}
 */
record Conditions(String sql, Map<String, Object> params) {

    private static final String AFTER_ALL_CHARACTERS = Character.toString(Character.MAX_CODE_POINT);

    private static final String BY_NAME = """
            select name_key.running, name_key.key as first, '' as second from registry.name_key
            """;
    private static final String BY_ROW = """
            select running, birth_date::text as first, kana_key as second from registry.licence
            """;
    /** Of a common name there are fifty thousand: they are hashed once, never looked up one by one ("is true" sees to it). */
    private static final String NAMED =
            "(running in (select running from registry.name_key where key >= :low and key < :high)) is true";

    /** @param state only licences in this state on {@code :today}; null for all */
    static Conditions of(SearchTerms terms, Licence.@Nullable State state, SearchPage.Place after) {
        var params = new HashMap<String, Object>();
        boolean byName = terms.number() == null && terms.receipt() == null && terms.birth() == null;
        var clauses = byName ? names(terms, after, params) : rows(terms, after, params);
        if (state != null) {
            clauses.add("registry.state_on(state, state_since, suspensions, :today) = :state");
            params.put("state", state.name());
        }
        var table = byName
                ? BY_NAME + (state == null ? "" : "join registry.licence using (administrator, running) ")
                : BY_ROW;
        var order = byName ? " order by key, name_key.running" : " order by birth_date, kana_key, running";
        return new Conditions(table + "where " + String.join(" and ", clauses) + order + " limit :reach", params);
    }

    private static List<String> names(SearchTerms terms, SearchPage.Place after, Map<String, Object> params) {
        range(terms, params);
        var clauses = new ArrayList<>(List.of("key >= :low", "key < :high"));
        if (after.running() > 0) {
            clauses.add("(key, name_key.running) > (:first, :running)");
            params.put("first", after.first());
            params.put("running", after.running());
        }
        return clauses;
    }

    private static void range(SearchTerms terms, Map<String, Object> params) {
        params.put("low", terms.nameKey());
        params.put("high", terms.nameKey() + AFTER_ALL_CHARACTERS);
    }

    private static List<String> rows(SearchTerms terms, SearchPage.Place after, Map<String, Object> params) {
        var clauses = new ArrayList<String>();
        if (terms.number() != null) {
            clauses.add("running = :number");
            params.put("number", terms.number());
        }
        if (terms.receipt() != null) {
            clauses.add("case_number = :receipt");
            params.put("receipt", terms.receipt());
        }
        if (terms.birth() != null) {
            clauses.add("birth_date between :bornFrom and :bornTo");
            params.put("bornFrom", terms.birth().from());
            params.put("bornTo", terms.birth().to());
        }
        if (!terms.nameKey().isEmpty()) {
            clauses.add(NAMED);
            range(terms, params);
        }
        if (after.running() > 0) {
            clauses.add("(birth_date, kana_key, running) > (:first, :second, :running)");
            params.put("first", LocalDate.parse(after.first()));
            params.put("second", after.second());
            params.put("running", after.running());
        }
        return clauses;
    }
}
