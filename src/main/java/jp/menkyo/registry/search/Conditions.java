package jp.menkyo.registry.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.registry.Licence;
import org.jspecify.annotations.Nullable;

/**
 * The where clause of a search. Names are compared as ranges: {@code like} is not leakproof, so under row-level security
 * PostgreSQL would not use an index for it.
 */
record Conditions(List<String> clauses, Map<String, Object> params) {

    private static final String AFTER_ALL_CHARACTERS = Character.toString(Character.MAX_CODE_POINT);

    private static final String NAMES = """
            with found as materialized (
                select distinct running from registry.name_key where key >= :low and key < :high)
            """;

    static Conditions of(SearchTerms terms) {
        var clauses = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        var number = terms.number();
        if (number != null) {
            clauses.add("running = :number");
            params.put("number", number);
        }
        var birth = terms.birth();
        if (birth != null) {
            clauses.add("birth_date between :bornFrom and :bornTo");
            params.put("bornFrom", birth.from());
            params.put("bornTo", birth.to());
        }
        if (!terms.nameKey().isEmpty()) {
            clauses.add("running in (select running from found)");
            params.put("low", terms.nameKey());
            params.put("high", terms.nameKey() + AFTER_ALL_CHARACTERS);
        }
        return new Conditions(clauses, params);
    }

    /** Only licences in this state on {@code :today}; null for all. */
    Conditions in(Licence.@Nullable State state) {
        if (state == null) {
            return this;
        }
        var narrowed = new ArrayList<>(clauses);
        narrowed.add("registry.state_on(state, state_since, suspensions, :today) = :state");
        var more = new HashMap<>(params);
        more.put("state", state.name());
        return new Conditions(narrowed, more);
    }

    /** The names first: left to itself the planner walks the whole roster in the order of the kana. */
    String found() {
        return params.containsKey("low") ? NAMES : "";
    }

    String where() {
        return "where " + String.join(" and ", clauses);
    }
}
