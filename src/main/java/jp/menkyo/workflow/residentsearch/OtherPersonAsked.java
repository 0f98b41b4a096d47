package jp.menkyo.workflow.residentsearch;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** Somebody is searched who has nothing in common with the person of the case, and nobody said why. */
public class OtherPersonAsked extends Problem {

    private static final String MESSAGE =
            "氏名・カナ・生年月日のどれも、事案の人と一致しません。検索する項目を確かめ、それでも検索するときは、理由を5字以上500字以内で入力してください（記録に残り、点検されます）。";

    OtherPersonAsked() {
        super(422, "OTHER_PERSON_ASKED", MESSAGE, List.of(new FieldError("otherReason", "REASON_MISSING", MESSAGE)));
    }
}
