package jp.menkyo.workflow.worklist;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.menkyo.registry.search.DateTerm;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find work: a receipt number, a licence number (13-123, 第123号), a birth date in either calendar
 * (昭和55年3月1日, S55.3.1, 1980-03-01, 19800301), or a name, written or in kana, in any spelling, from the beginning of any of
 * its words.
 *
 * @param condition over the columns of the read table {@code w}, with the named parameters
 */
record SearchText(String condition, Map<String, Object> params) {

    private static final Pattern RECEIPT = Pattern.compile("R[0-9]{1,3}-[0-9]{1,7}(-[A-Z])?");
    private static final Pattern LICENCE = Pattern.compile("(?:[0-9]{2}-|第)([0-9]{1,12})号?|([0-9]{1,7})号?");
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

    /** Ranges, because the row-level security lets only these use an index; and an array, which may stand beside them there. */
    private static SearchText named(String typed) {
        var key = NameFold.key(typed);
        var params = new HashMap<String, Object>();
        params.put("from", key);
        params.put("upTo", key + LAST);
        return new SearchText("""
                (w.name_key >= :from and w.name_key < :upTo or w.given_key >= :from and w.given_key < :upTo
                 or w.kana_key >= :from and w.kana_key < :upTo or w.kana_given_key >= :from and w.kana_given_key < :upTo
                 or w.task_id = any (array(select k.task_id from workflow.work_item_word k
                                           where k.key >= :from and k.key < :upTo limit 1000)))
                """, Map.copyOf(params));
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
