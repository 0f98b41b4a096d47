package jp.menkyo.payment.receipt;

import java.time.ZoneId;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The charge of a slip is not open any more: somebody else was first, or nothing is to be paid. */
public final class AlreadyReceived extends Problem {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private AlreadyReceived(String message) {
        super(409, "ALREADY_RECEIVED", message);
    }

    static AlreadyReceived by(Entry paid) {
        var time = paid.at().atZone(TOKYO);
        return new AlreadyReceived("この納付書は%s %02d:%02dに収納済みです（%s%s、%s）。二重に受け取らないでください。受け取った現金等は納入者に返してください。"
                .formatted(
                        WarekiDate.display(time.toLocalDate()),
                        time.getHour(),
                        time.getMinute(),
                        means(paid.means()),
                        paid.receiptNumber() == null ? "" : "・領収番号 " + paid.receiptNumber(),
                        "担当 " + paid.actor()));
    }

    private static String means(@Nullable Means means) {
        return means == null ? "納付済" : means.label();
    }

    static AlreadyReceived notDue(String stateLabel) {
        return new AlreadyReceived("この納付書の手数料は「%s」のため、受け取れません。事案の納付の状況を確かめてください。".formatted(stateLabel));
    }
}
