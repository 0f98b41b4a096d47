package jp.menkyo.simulator.story;

/** What had happened to a licence before a story begins. */
public enum Past {
    /** Licensed three years ago, nothing since. */
    ORDINARY,
    /** The same, but the old roster holds the month of the birth only. */
    BIRTH_MONTH_ONLY,
    /** Another case about the licence is open. */
    BUSY,
    LINKED,
    REVOKED,
    /** Deleted after a judgement of disappearance (失踪宣告). */
    DISAPPEARED,
    /** There is no such licence. */
    NONE
}
