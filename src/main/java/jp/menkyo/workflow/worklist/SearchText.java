package jp.menkyo.workflow.worklist;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.registry.search.DateTerm;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find work: a receipt number, a licence number (13-123, 第123号), a birth date in either calendar
 * (昭和55年3月1日, S55.3.1, 1980-03-01, 19800301), or a name, written or in kana, in any spelling, from the beginning of any of
 * its words.
 *
 * @param amongOpen condition over the columns of the read table {@code w} where only open work is looked at
 * @param amongFinished the same among the finished work of one officer
 */
record SearchText(String amongOpen, String amongFinished, Map<String, Object> params) {

    private static final Pattern RECEIPT = Pattern.compile("R[0-9]{1,3}-[0-9]{1,7}(-[A-Z])?");
    private static final Pattern LICENCE = Pattern.compile("(?:[0-9]{2}-|第)([0-9]{1,12})号?|([0-9]{1,7})号?");
    private static final String WORDS =
            "select k.task_id from workflow.work_item_word k where k.key >= :from and k.key < :upTo";
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    static SearchText of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[‐‑–—−ー](?=[0-9A-Za-z])", "-")
                .toUpperCase(Locale.ROOT);
        if (RECEIPT.matcher(text).matches()) {
            return receipt(text);
        }
        return DateTerm.day(text)
                .map(SearchText::born)
                .or(() -> licence(text).map(SearchText::about))
                .orElseGet(() -> named(typed));
    }

    private SearchText(String condition, Map<String, Object> params) {
        this(condition, condition, params);
    }

    private static SearchText receipt(String number) {
        return new SearchText(
                "w.case_number collate \"C\" >= :number and w.case_number collate \"C\" <= :lastNumber",
                Map.of("number", number, "lastNumber", number + "-Z"));
    }

    private static SearchText born(LocalDate day) {
        return new SearchText("w.birth_date = :born", Map.of("born", day));
    }

    private static SearchText about(long licence) {
        return new SearchText(
                "w.case_number in (select l.case_number from casefile.licence_claim l where l.licence_number = :licence)",
                Map.of("licence", licence));
    }

    /**
     * Ranges, because the row-level security lets only these use an index. Open work has an index for each of them, and the tasks
     * they lead to come as an array, which the planner cannot turn round; of one officer's finished work every line is looked at.
     */
    private static SearchText named(String typed) {
        var key = NameFold.key(typed);
        return new SearchText(
                "w.task_id = any (array("
                        + Stream.of("name_key", "given_key", "kana_key", "kana_given_key")
                                .map(SearchText::open)
                                .collect(Collectors.joining(" union all "))
                        + " union all " + WORDS + "))",
                """
                (w.name_key >= :from and w.name_key < :upTo or w.given_key >= :from and w.given_key < :upTo
                 or w.kana_key >= :from and w.kana_key < :upTo or w.kana_given_key >= :from and w.kana_given_key < :upTo
                 or w.task_id = any (array(""" + WORDS + ")))",
                Map.of("from", key, "upTo", key + LAST));
    }

    private static String open(String column) {
        return "select n.task_id from workflow.work_item n where n.ended_at is null and n.%1$s >= :from and n.%1$s < :upTo"
                .formatted(column);
    }

    private static Optional<Long> licence(String text) {
        var found = LICENCE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        @Nullable String running = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(Long.parseLong(running));
    }
}
