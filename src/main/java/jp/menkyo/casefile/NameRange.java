package jp.menkyo.casefile;

import java.util.Map;

/**
 * Cases of people whose name or kana begins with a key, by an index and in its order, up to a reach. Compared as ranges in byte
 * order: {@code like} is not leakproof, so under row-level security no index would serve it.
 */
final class NameRange {

    /** As many are found, counted and sorted at once. */
    static final int REACH = 1_000;

    static final String TENANT = "administrator = nullif(current_setting('app.tenant', true), '')";

    private static final String AFTER_ALL_CHARACTERS = Character.toString(Character.MAX_CODE_POINT);
    private static final String NUMBERS = "select case_number, %1$s as key from casefile.case_file where " + TENANT
            + " and %1$s collate \"C\" >= :low and %1$s collate \"C\" < :high%2$s order by %1$s collate \"C\", case_number limit :reach";
    private static final String ON = " and (%s collate \"C\", case_number) > (:afterKey, :afterNumber)";

    private NameRange() {}

    /**
     * @param column {@code name_key} or {@code kana_key}
     * @param and further conditions
     */
    static String numbers(String column, CharSequence and) {
        return NUMBERS.formatted(column, and);
    }

    /** The condition that goes on after {@code :afterKey} and {@code :afterNumber}. */
    static String on(String column) {
        return ON.formatted(column);
    }

    static void put(String key, Map<String, Object> params) {
        params.put("low", key);
        params.put("high", key + AFTER_ALL_CHARACTERS);
        params.put("reach", REACH + 1);
    }
}
