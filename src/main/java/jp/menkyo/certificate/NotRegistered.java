package jp.menkyo.certificate;

import jp.menkyo.shared.problem.Problem;

/** A certificate is made only after the case has been examined, approved and entered in the roster (S-34). */
public class NotRegistered extends Problem {

    public NotRegistered() {
        super(409, "NOT_REGISTERED", "名簿に登録されていないため、免許証を作成できません。審査と決裁を終えて登録してください。");
    }
}
