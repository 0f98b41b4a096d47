package jp.menkyo.reporting.income;

import java.time.LocalDate;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param from first business day
 * @param to last business day, included
 * @param means only this payment class, or null for all
 * @param fee only this fee, or null for all
 */
public record Criteria(
        LocalDate from,
        LocalDate to,
        Grouping by,
        @Nullable Means means,
        @Nullable FeeCode fee) {

    /** Records of receipts are kept for ten years; nobody counts longer at once. */
    private static final int MOST_YEARS = 10;

    private static final LocalDate EARLIEST = LocalDate.of(1947, 12, 29);

    /** @throws PeriodRefused when the period is upside down, absurdly long, or out of this world */
    public Criteria {
        if (from.isAfter(to)) {
            throw PeriodRefused.upsideDown(from, to);
        }
        if (from.isBefore(EARLIEST) || to.getYear() > 2999) {
            throw PeriodRefused.outOfTime();
        }
        if (from.plusYears(MOST_YEARS).isBefore(to)) {
            throw PeriodRefused.tooLong(MOST_YEARS);
        }
    }

    /** 令和8年4月1日から令和9年3月31日まで. */
    public String period() {
        return WarekiDate.display(from) + "から" + WarekiDate.display(to) + "まで";
    }

    /** In words: 決済区分：すべて　手数料：新規免許　集計：月別. */
    public String inWords() {
        return "集計：%s別　決済区分：%s　手数料：%s"
                .formatted(by.label(), means == null ? "すべて" : means.label(), fee == null ? "すべて" : fee.label());
    }
}
