package jp.menkyo.workflow.assessment.question;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The facts are incomplete or contradict each other; each one at fault is named. */
public class QuestionNotAnswerable extends Problem {

    QuestionNotAnswerable(List<FieldError> errors) {
        super(422, "INVALID_VALUE", "判定に必要な項目が足りないか、値に誤りがあります。示した項目を直して、もう一度送ってください。", errors);
    }
}
