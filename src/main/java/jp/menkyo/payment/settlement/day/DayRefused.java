package jp.menkyo.payment.settlement.day;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;

/** Something cannot be done with a day's settlement. */
public final class DayRefused extends Problem {

    private DayRefused(int status, String code, String message) {
        super(status, code, message);
    }

    static DayRefused closed(LocalDate day) {
        return new DayRefused(
                409, "DAY_CLOSED", WarekiDate.display(day) + "は締めています。締めた日の記録は変えられません。訂正は締めていない日に記録してください。");
    }

    static DayRefused notReady(List<String> obstacles) {
        return new DayRefused(409, "DAY_NOT_READY", "まだ締められません。" + String.join("", obstacles));
    }

    static DayRefused nothingToExplain() {
        return new DayRefused(404, "NO_DIFFERENCE", "この差異はもうありません。画面を読み直して確かめてください。");
    }

    static DayRefused wrongCause() {
        return new DayRefused(422, "CAUSE", "この差異には当てはまらない理由の区分です。別の区分を選んでください。");
    }

    static DayRefused nothingToApprove() {
        return new DayRefused(409, "NOTHING_TO_APPROVE", "承認を待っている説明はありません。画面を読み直して確かめてください。");
    }

    static DayRefused samePerson() {
        return new DayRefused(403, "SAME_PERSON", "金銭の訂正には二人が必要です。説明した人とは別の職員が承認してください。");
    }

    static DayRefused notCounted() {
        return new DayRefused(422, "MEANS", "数えて照合するのは、窓口の現金とキャッシュレスだけです。");
    }
}
