package jp.menkyo.desk.jukifile;

import java.util.List;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.shared.WarekiDate;

/**
 * One answer as the page lists it.
 *
 * @param differing codes of the items that are not as we hold them
 * @param change what happened and when, empty when nothing did
 */
record AnswerRow(int seq, String subject, String result, List<String> differing, String change) {

    static AnswerRow of(BatchResult answer) {
        return new AnswerRow(
                answer.seq(),
                answer.subject(),
                answer.result().name(),
                answer.differing().stream().map(Enum::name).sorted().toList(),
                change(answer));
    }

    private static String change(BatchResult answer) {
        var change = answer.change();
        return change == null ? "" : change.label() + "（" + WarekiDate.display(change.on()) + "）";
    }
}
