package jp.menkyo.reporting.income;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/** By what income is counted; each yen is in exactly one line. */
public enum Grouping {
    MEANS("決済区分", "means", key -> Means.valueOf(key).label()),
    FEE("手数料の種類", "fee_code", key -> FeeCode.valueOf(key).label()),
    PROCEDURE("手続", "procedure", key -> Procedure.valueOf(key).label()),
    CHANNEL("申請の経路", "channel", key -> Channel.valueOf(key).label()),
    DAY("日", "business_day::text", key -> WarekiDate.display(LocalDate.parse(key))),
    MONTH("月", "to_char(business_day, 'YYYY-MM')", key -> WarekiDate.display(YearMonth.parse(key))),
    /** April to March (地方自治法第208条). */
    FISCAL_YEAR(
            "会計年度",
            "extract(year from business_day - interval '3 months')::int::text",
            key -> fiscalYear(Integer.parseInt(key)));

    private final String label;
    private final String sql;
    private final UnaryOperator<String> words;

    Grouping(String label, String sql, UnaryOperator<String> words) {
        this.label = label;
        this.sql = sql;
        this.words = words;
    }

    public String label() {
        return label;
    }

    String sql() {
        return sql;
    }

    /** A line's key in words; null stands for cases that are not kept here. */
    String words(@Nullable String key) {
        return key == null ? "（事案の記録がないもの）" : words.apply(key);
    }

    /** A fiscal year bears the era of its last day of December: 令和元年度 began as 平成31年度. */
    private static String fiscalYear(int year) {
        return WarekiDate.display(LocalDate.of(year, 12, 31)).replaceFirst("年[^年]*$", "年度");
    }
}
