package jp.menkyo.reporting.catalogue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.menkyo.registry.search.DateTerm;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is wanted. It holds days and codes only, never anything about a person, and so may stand in addresses.
 *
 * @param from first day, or null for no limit
 * @param to last day, included, or null for no limit
 * @param chosen codes by column, for those columns only that were narrowed
 */
public record Criteria(@Nullable LocalDate from, @Nullable LocalDate to, Map<String, String> chosen) {

    private static final LocalDate EARLIEST = LocalDate.of(1947, 1, 1);
    private static final int LAST_YEAR = 2999;
    private static final Map<String, String> ERAS = Map.of("R", "令和", "H", "平成", "S", "昭和", "T", "大正", "M", "明治");

    public Criteria {
        chosen = new LinkedHashMap<>(chosen);
    }

    /**
     * Reads what was typed or sent.
     *
     * @param asked {@code from}, {@code to} and choices by the names of their columns; empty means not narrowed
     * @throws ReportRefused for what cannot be meant
     */
    public static Criteria of(Report report, Map<String, String> asked, LocalDate today) {
        asked.keySet().stream().filter(name -> !known(report, name)).findFirst().ifPresent(name -> {
            throw ReportRefused.unknownCriterion(name);
        });
        var chosen = new LinkedHashMap<String, String>();
        for (var choice : report.choices()) {
            var code = asked.getOrDefault(choice.column(), "").strip();
            if (!code.isEmpty() && !choice.takes(code)) {
                throw ReportRefused.unknownChoice(choice.column());
            }
            if (!code.isEmpty()) {
                chosen.put(choice.column(), code);
            }
        }
        var period = report.period();
        return period == null
                ? new Criteria(null, null, chosen)
                : within(period, day("from", asked), day("to", asked), chosen, today);
    }

    private static boolean known(Report report, String name) {
        return report.period() != null && (name.equals("from") || name.equals("to"))
                || report.choices().stream().anyMatch(choice -> choice.column().equals(name));
    }

    private static Criteria within(
            Period period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Map<String, String> chosen,
            LocalDate today) {
        if (period.optional() && (from == null || to == null)) {
            return new Criteria(from, to, chosen);
        }
        var april = LocalDate.of(today.minusMonths(3).getYear(), 4, 1);
        var first = from == null ? april : from;
        var last = to == null ? april.plusYears(1).minusDays(1) : to;
        if (first.isAfter(last)) {
            throw ReportRefused.upsideDown(first, last);
        }
        if (first.plusYears(period.mostYears()).isBefore(last)) {
            throw ReportRefused.tooLong(period.mostYears());
        }
        return new Criteria(first, last, chosen);
    }

    private static @Nullable LocalDate day(String field, Map<String, String> asked) {
        var typed = Normalizer.normalize(asked.getOrDefault(field, ""), Normalizer.Form.NFKC)
                .strip();
        if (typed.isEmpty()) {
            return null;
        }
        var day = DateTerm.day(typed).orElseThrow(() -> ReportRefused.notADay(field));
        if (day.isBefore(EARLIEST) || day.getYear() > LAST_YEAR) {
            throw ReportRefused.outOfTime(field);
        }
        if (!WarekiDate.display(day).startsWith(era(typed))) {
            throw ReportRefused.wrongEra(field, day);
        }
        return day;
    }

    /** The era that was typed; empty for a western year. */
    private static String era(String typed) {
        return ERAS.entrySet().stream()
                .filter(era -> typed.startsWith(era.getValue())
                        || typed.toUpperCase(Locale.ROOT).startsWith(era.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** In words: 登録年月日：令和8年4月1日から令和9年3月31日まで　状態：すべて. */
    public String inWords(Report report, Words words) {
        var said = new ArrayList<String>();
        var period = report.period();
        if (period != null) {
            said.add(words.getString(period.column()) + "：" + days());
        }
        for (var choice : report.choices()) {
            var code = chosen.get(choice.column());
            said.add(words.getString(choice.column()) + "："
                    + (code == null ? "すべて" : words.code(choice.column(), code)));
        }
        return said.isEmpty() ? "条件なし（すべて）" : String.join("　", said);
    }

    private String days() {
        if (from == null && to == null) {
            return "すべて";
        }
        return (from == null ? "" : WarekiDate.display(from) + "から")
                + (to == null ? "" : WarekiDate.display(to) + "まで");
    }

    /** In codes, for the audit trail: {@code 2026-04-01/2027-03-31 state=IN_FORCE}. */
    public String code() {
        var code = new StringBuilder()
                .append(from == null ? ".." : from)
                .append('/')
                .append(to == null ? ".." : to);
        chosen.forEach(
                (column, value) -> code.append(' ').append(column).append('=').append(value));
        return code.toString();
    }
}
