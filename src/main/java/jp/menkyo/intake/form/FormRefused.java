package jp.menkyo.intake.form;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The form holds items that cannot be right; nothing was accepted. */
public class FormRefused extends Problem {

    public FormRefused(List<FieldError> errors) {
        super(422, "FORM_INVALID", "申請の内容に誤りがあります。示した項目を直してください。", errors);
    }
}
