package jp.menkyo.workflow.examination.grant;

import java.util.Set;
import jp.menkyo.casefile.finding.Finding;

/**
 * When an answer of Juki-net leaves open who the applicant is (本人確認情報, 住民基本台帳法第30条の9). An entry that was removed
 * (転出・職権消除) still says who somebody was: where name or birth date agree, only the home is open, and papers are asked for. An
 * answer that names nobody to compare with, an entry removed without its items among them, says nothing about this person.
 */
final class IdentityDoubt {

    private static final Set<String> CONFIRMED = Set.of("MATCH", "MINOR");
    /** Juki-net holds nobody of these items, or cannot say which of several is meant. */
    private static final Set<String> NOBODY_ALONE = Set.of("NOT_FOUND", "OUT_OF_SCOPE", "SEVERAL");

    private IdentityDoubt() {}

    /** Nobody is held there, several fit, or somebody of another name and another birth date is. */
    static boolean leaves(Finding juki) {
        if (CONFIRMED.contains(juki.result())) {
            return false;
        }
        return NOBODY_ALONE.contains(juki.result()) || !juki.mayBeTheApplicant();
    }
}
