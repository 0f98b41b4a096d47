package jp.menkyo.workflow.residentsearch;

import java.util.List;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.problem.Problem;

/** What an officer decides here needs a reason that others can follow. */
public class ReasonMissing extends Problem {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;
    private static final String MESSAGE = "理由を5字以上500字以内で、後から読む人に分かるように入力してください。個人番号や住民票コードは書かないでください。";

    private ReasonMissing() {
        super(422, "REASON_MISSING", MESSAGE, List.of(new FieldError("reason", "REASON_MISSING", MESSAGE)));
    }

    /** The reason, tidied. */
    static String require(String reason) {
        var tidy = reason.strip();
        if (tidy.codePointCount(0, tidy.length()) < SHORTEST
                || tidy.length() > LONGEST
                || NumberShape.containsNumber(tidy)) {
            throw new ReasonMissing();
        }
        return tidy;
    }
}
