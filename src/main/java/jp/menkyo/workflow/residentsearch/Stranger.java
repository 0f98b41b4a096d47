package jp.menkyo.workflow.residentsearch;

import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.shared.problem.Problem;

/** Whoever has another name and another birth date than the applicant is nobody to be confirmed by. */
public class Stranger extends Problem {

    private Stranger() {
        super(422, "ANOTHER_PERSON", "氏名も生年月日も申請と違う人は選べません。申請の内容を確かめて検索し直すか、該当なしとして審査の担当者に伝えてください。");
    }

    /**
     * @param found what is held of the person, beside what the applicant declared
     * @throws Stranger when somebody is, and name and birth date differ at once
     */
    static void refuse(Finding found) {
        if (!found.items().isEmpty() && !found.mayBeTheApplicant()) {
            throw new Stranger();
        }
    }
}
