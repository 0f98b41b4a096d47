package jp.menkyo.reporting.income;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;

/** Nothing can be counted for such a period. */
public final class PeriodRefused extends Problem {

    private PeriodRefused(String code, String sentence) {
        super(422, code, sentence, List.of(new FieldError("from", code, sentence)));
    }

    static PeriodRefused upsideDown(LocalDate from, LocalDate to) {
        return new PeriodRefused(
                "PERIOD_UPSIDE_DOWN",
                "期間の始め（%s）が終わり（%s）より後です。始めと終わりを入れ替えてください。".formatted(WarekiDate.display(from), WarekiDate.display(to)));
    }

    static PeriodRefused tooLong(int years) {
        return new PeriodRefused("PERIOD_TOO_LONG", "期間が長すぎます。%d年以内で指定してください。".formatted(years));
    }

    static PeriodRefused outOfTime() {
        return new PeriodRefused("PERIOD_OUT_OF_TIME", "期間の年を確かめてください。栄養士法の公布（昭和22年12月29日）より前と、西暦3000年以後は集計できません。");
    }
}
