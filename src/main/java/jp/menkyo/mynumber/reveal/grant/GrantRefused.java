package jp.menkyo.mynumber.reveal.grant;

import java.util.List;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A temporary right is not asked for, decided or taken back as wanted; the reason says why. */
public final class GrantRefused extends Problem {

    /** Why, with status, the field at fault and the sentence. */
    enum Reason {
        UNKNOWN(404, null, "この申請はありません。一覧を読み直してください。"),
        NOT_YOURS(403, null, "承認・不承認は、管理職か情報システム責任者が行います。"),
        OWN_REQUEST(403, null, "自分が申請したものは承認できません。別の人が承認してください。"),
        OWN_RIGHT(403, null, "自分が権限を受けるものは承認できません。別の人が承認してください。"),
        NOT_TO_REVOKE(403, null, "取り消せるのは、管理職・情報システム責任者・申請した人・権限を受けた人です。"),
        NOT_NOW(409, null, "この申請の状態が変わっています。一覧を読み直してください。"),
        STAFF_UNKNOWN(422, "beneficiary", "権限を受ける職員を、一覧から選んでください。"),
        STANDING(422, "beneficiary", "この職員は常に個人番号を閲覧できます。申請はいりません。"),
        SEPARATE(422, "beneficiary", "情報システム管理者と監査は個人番号を扱う職員と分けるため、権限を受けられません。ほかの職員を選んでください。"),
        TOO_LONG(422, "minutes", "時間は、示された長さから選んでください。");

        private final int status;
        private final @Nullable String field;
        private final String sentence;

        Reason(int status, @Nullable String field, String sentence) {
            this.status = status;
            this.field = field;
            this.sentence = sentence;
        }
    }

    GrantRefused(Reason reason) {
        super(
                reason.status,
                reason.name(),
                reason.sentence,
                reason.field == null
                        ? List.of()
                        : List.of(new FieldError(reason.field, reason.name(), reason.sentence)));
    }
}
