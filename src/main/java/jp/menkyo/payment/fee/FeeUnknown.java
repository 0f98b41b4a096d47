package jp.menkyo.payment.fee;

import java.time.LocalDate;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.Problem;

/** The fee table has no amount for this prefecture, this purpose and this day; nobody guesses one. */
public class FeeUnknown extends Problem {

    FeeUnknown(Prefecture prefecture, FeeCode code, LocalDate on) {
        super(
                422,
                "FEE_UNKNOWN",
                "%sの手数料（%s、%s時点）が手数料表にありません。条例を確かめて手数料表に登録してから、もう一度行ってください。"
                        .formatted(prefecture.displayName(), code.label(), WarekiDate.display(on)));
    }
}
