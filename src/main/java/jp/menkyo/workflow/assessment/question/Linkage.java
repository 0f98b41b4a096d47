package jp.menkyo.workflow.assessment.question;

import org.jspecify.annotations.Nullable;

/**
 * What the inquiries by My Number gave, as far as they were made.
 *
 * @param numberHeld did the applicant give the number?
 */
public record Linkage(
        @Nullable Boolean numberHeld,
        @Nullable Juki juki,
        @Nullable Koseki koseki) {

    /** Answer of Juki-net. */
    public enum Juki {
        MATCH,
        MISMATCH,
        NOT_FOUND,
        DEAD,
        NOT_ASKED
    }

    /** Answer of the family register through the information network. */
    public enum Koseki {
        /** One current domicile. */
        ONE_CURRENT,
        /** A normal answer: the history does not tell which domicile is current. */
        INCONCLUSIVE,
        NOT_FOUND,
        NOT_ASKED
    }
}
