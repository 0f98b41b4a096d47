package jp.menkyo.workflow.casepage;

import java.util.EnumSet;
import java.util.Set;

/**
 * Parts of a case that not every step needs: a step shows those it names and no others (S-181, S-185). Where the case stands is
 * always shown.
 */
public enum CaseSection {
    /** What was applied for, with the particulars of the person. */
    APPLICATION,
    /** What registers and roster hold beside it, and licences that may be meant. */
    COMPARISON,
    /** Papers that are demanded, and files. */
    PAPERS,
    RULES,
    /** Others with the same reading and birth date. */
    SIMILAR,
    /** Charges, what does not fit, refunds. */
    FEES,
    /** What was proposed, decided and asked for, with the reasons. */
    DECISION,
    /** Licence, certificates, proofs and what has to be handed in. */
    CERTIFICATE,
    NOTES;

    /** For whoever judges the case itself (行政手続法第7条). */
    public static Set<CaseSection> all() {
        return EnumSet.allOf(CaseSection.class);
    }
}
