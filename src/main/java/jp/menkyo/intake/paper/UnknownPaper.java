package jp.menkyo.intake.paper;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A scan was sent under a kind of paper that nobody hands in. */
public class UnknownPaper extends Problem {

    UnknownPaper(String kind) {
        super(
                422,
                "UNKNOWN_PAPER",
                "書類の種類が正しくありません。",
                List.of(new FieldError(kind, "UNKNOWN_PAPER", "この種類の書類は受け付けていません。")));
    }
}
