package jp.menkyo.intake.envelope;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** Something was sent that the interface has no place for; it takes no more than it needs. */
public class UnknownField extends Problem {

    private static final String MESSAGE = "この項目は受け付けていません。項目名を確かめてください。";

    public UnknownField(List<String> fields) {
        super(
                400,
                "UNKNOWN_FIELD",
                "受け付けていない項目が含まれています。",
                fields.stream()
                        .map(field -> new FieldError(field, "UNKNOWN_FIELD", MESSAGE))
                        .toList());
    }
}
