package jp.menkyo.desk.exchange;

import jp.menkyo.gateway.reconciliation.FoundDifference;
import jp.menkyo.gateway.reconciliation.FoundDifference.State;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** A difference between the records as officers read it. */
record DifferenceLine(
        long id,
        String month,
        String number,
        String kind,
        String ours,
        String theirs,
        String state,
        boolean open,
        @Nullable String explanation) {

    static DifferenceLine of(FoundDifference found, CaseWords words) {
        var difference = found.difference();
        return new DifferenceLine(
                found.id(),
                WarekiDate.display(found.month()),
                difference.processingNumber(),
                difference.kind().label(),
                side(difference.ours()),
                side(difference.theirs()),
                found.state().label(),
                found.state() == State.OPEN,
                explanation(found, words));
    }

    private static String side(@Nullable String codes) {
        return codes == null ? "なし" : ExchangeWords.line(codes);
    }

    private static @Nullable String explanation(FoundDifference found, CaseWords words) {
        var explained = found.explanation();
        return explained == null
                ? null
                : "%s（%s、%s）".formatted(explained.words(), words.staff(explained.by()), words.moment(explained.at()));
    }
}
