package jp.menkyo.payment.receipt;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** What was typed about the way the money came is not right; nothing was received. */
public final class TenderRefused extends Problem {

    private TenderRefused(String field, String code, String message) {
        super(422, code, message, List.of(new FieldError(field, code, message)));
    }

    static TenderRefused means() {
        return new TenderRefused("means", "MEANS_NOT_AT_COUNTER", "窓口で受け取れるのは、現金かキャッシュレスです。どちらかを選んでください。");
    }

    static TenderRefused reference() {
        return new TenderRefused(
                "reference", "REFERENCE_MISSING", "キャッシュレスのときは、端末の控えにある取引番号（英数字とハイフン4〜40文字）を入力してください。");
    }

    static TenderRefused needless() {
        return new TenderRefused(
                "reference", "REFERENCE_NEEDLESS", "現金のときは取引番号は要りません。キャッシュレスで受け取ったのであれば、納付の方法を選び直してください。");
    }

    static TenderRefused tooLikeANumber() {
        return new TenderRefused(
                "reference", "REFERENCE_TWELVE_DIGITS", "12桁の数字だけの番号は、個人番号と紛れるため受け付けません。端末の番号の前に「T-」を付けて入力してください。");
    }
}
