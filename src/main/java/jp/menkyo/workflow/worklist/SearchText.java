package jp.menkyo.workflow.worklist;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find work: a receipt number, a licence number (13-123, 第123号), a birth date in either calendar
 * (昭和55年3月1日, S55.3.1, 1980-03-01, 19800301), or the beginning of a name, a given name or its kana in any spelling.
 *
 * @param condition over the columns of the read table {@code w}, with the named parameters
 */
record SearchText(String condition, Map<String, Object> params) {

    private static final Pattern RECEIPT = Pattern.compile("R[0-9]{1,3}-[0-9]{1,7}(-[A-Z])?");
    private static final Pattern LICENCE = Pattern.compile("(?:[0-9]{2}-|第)([0-9]{1,12})号?|([0-9]{1,7})号?");
    private static final Pattern PLAIN_DATE =
            Pattern.compile("([12][0-9]{3})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))");
    private static final Pattern ERA_DATE =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|[0-9]{1,2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "明治",
            JapaneseEra.MEIJI,
            "大正",
            JapaneseEra.TAISHO,
            "昭和",
            JapaneseEra.SHOWA,
            "平成",
            JapaneseEra.HEISEI,
            "令和",
            JapaneseEra.REIWA,
            "M",
            JapaneseEra.MEIJI,
            "T",
            JapaneseEra.TAISHO,
            "S",
            JapaneseEra.SHOWA,
            "H",
            JapaneseEra.HEISEI,
            "R",
            JapaneseEra.REIWA);
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    static SearchText of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[‐‑–—−ー](?=[0-9A-Za-z])", "-")
                .toUpperCase(Locale.ROOT);
        if (RECEIPT.matcher(text).matches()) {
            return receipt(text);
        }
        return birthDate(text)
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

    /** Ranges, because the row-level security lets only these use an index. */
    private static SearchText named(String typed) {
        var key = NameFold.key(typed);
        var params = new HashMap<String, Object>();
        params.put("from", key);
        params.put("upTo", key + LAST);
        return new SearchText("""
                (w.name_key >= :from and w.name_key < :upTo or w.given_key >= :from and w.given_key < :upTo
                 or w.kana_key >= :from and w.kana_key < :upTo or w.kana_given_key >= :from and w.kana_given_key < :upTo)
                """, Map.copyOf(params));
    }

    static Optional<LocalDate> birthDate(String text) {
        var plain = PLAIN_DATE.matcher(text);
        if (plain.matches()) {
            boolean compact = plain.group(4) != null;
            return day(
                    number(plain.group(1)), number(plain.group(compact ? 4 : 2)), number(plain.group(compact ? 5 : 3)));
        }
        var era = ERA_DATE.matcher(text);
        if (!era.matches()) {
            return Optional.empty();
        }
        int year = era.group(2).equals("元") ? 1 : number(era.group(2));
        var began = ERAS.get(era.group(1));
        return began == null
                ? Optional.empty()
                : day(
                        JapaneseChronology.INSTANCE.prolepticYear(began, year),
                        number(era.group(3)),
                        number(era.group(4)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
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
