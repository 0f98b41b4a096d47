package jp.menkyo.payment.refund.account;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** Items of a bank account are missing or malformed; says which, never what they were. */
public class AccountRefused extends Problem {

    AccountRefused(List<FieldError> errors) {
        super(422, "ACCOUNT_REFUSED", "口座の項目に誤りがあります。示した項目を通帳で確かめて入力し直してください。", errors);
    }
}
