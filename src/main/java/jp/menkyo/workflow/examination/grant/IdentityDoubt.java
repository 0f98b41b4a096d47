package jp.menkyo.workflow.examination.grant;

import java.util.Set;
import jp.menkyo.casefile.finding.Finding;

/** When an answer of Juki-net leaves open who the applicant is (本人確認情報, 住民基本台帳法第30条の9). */
final class IdentityDoubt {

    /** Juki-net holds nobody to compare with. */
    private static final Set<String> NOBODY = Set.of("NOT_FOUND", "OUT_OF_SCOPE");

    private IdentityDoubt() {}

    /** Nobody is held there, or somebody of another name and another birth date. */
    static boolean leaves(Finding juki) {
        return NOBODY.contains(juki.result()) || juki.anotherPerson();
    }
}
