package jp.menkyo.mynumber.reveal;

import java.time.Duration;
import java.util.List;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A number is not shown or compared; the reason says why. */
public final class RevealRefused extends Problem {

    private static final Duration HOUR = Duration.ofHours(1);

    private final boolean later;

    /** Why, with status, the field at fault and the sentence. */
    public enum Reason {
        NOT_PERMITTED(403, null, "個人番号を扱う権限がありません。必要なときは、一時的な権限の付与を申請してください。"),
        SIGN_IN_STALE(403, "password", "パスワードの確認から時間がたちました。パスワードをもう一度入力してください。"),
        REVEALS_OFF(403, null, "個人番号の表示は、いま全員について停止されています。急ぐときは情報システム責任者に連絡してください。"),
        CASE_UNKNOWN(404, null, "この受付番号の事案は見つかりません。番号を確かめてください。"),
        CASE_CLOSED(409, null, "この事案は処理中ではないため、個人番号を扱えません。処理中の事案の番号を確かめてください。"),
        NO_NUMBER(404, null, "この事案には個人番号が登録されていません。"),
        PURPOSE_UNKNOWN(422, "purpose", "目的を、示されたものから選んでください。"),
        TOO_MANY(429, null, "1時間に表示できる回数に達しました。情報システム責任者に知らせました。1時間ほどおいてからやり直してください。"),
        OFFICE_TOO_MANY(429, null, "所属全体で1時間に表示できる回数に達しました。情報システム責任者に知らせました。1時間ほどおいてからやり直してください。"),
        TOO_MANY_COMPARISONS(429, null, "1時間に照合できる回数に達しました。情報システム責任者に知らせました。1時間ほどおいてからやり直してください。");

        private final int status;
        private final @Nullable String field;
        private final String sentence;

        Reason(int status, @Nullable String field, String sentence) {
            this.status = status;
            this.field = field;
            this.sentence = sentence;
        }
    }

    RevealRefused(Reason reason) {
        super(reason.status, reason.name(), reason.sentence, errors(reason));
        this.later = reason.status == 429;
    }

    private static List<FieldError> errors(Reason reason) {
        return reason.field == null ? List.of() : List.of(new FieldError(reason.field, reason.name(), reason.sentence));
    }

    @Override
    public @Nullable Duration retryAfter() {
        return later ? HOUR : null;
    }
}
