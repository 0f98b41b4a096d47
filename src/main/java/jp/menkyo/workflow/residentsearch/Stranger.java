package jp.menkyo.workflow.residentsearch;

import java.util.Set;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.shared.problem.Problem;

/** Whoever has another name and another birth date than the applicant is nobody to be confirmed by. */
public class Stranger extends Problem {

    private static final Set<Item> WHO_IT_IS = Set.of(Item.NAME, Item.BIRTH_DATE);

    private Stranger() {
        super(422, "ANOTHER_PERSON", "氏名も生年月日も申請と違う人は選べません。申請の内容を確かめて検索し直すか、該当なしとして審査の担当者に伝えてください。");
    }

    /**
     * @param differing what is not as the applicant declared
     * @throws Stranger when it is name and birth date at once
     */
    static void refuse(Set<Item> differing) {
        if (differing.containsAll(WHO_IT_IS)) {
            throw new Stranger();
        }
    }
}
