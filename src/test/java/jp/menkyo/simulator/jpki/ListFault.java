package jp.menkyo.simulator.jpki;

/** What can be wrong with the publisher of revocation lists. */
public enum ListFault {
    NONE,
    /** Answers 503. */
    DOWN,
    /** Breaks the connection off. */
    RESET,
    /** Answers something else. */
    GARBAGE,
    /** The list should have been replaced by now. */
    STALE,
    /** The list is of a time to come. */
    FUTURE,
    /** The list is signed by somebody else of the same name. */
    FORGED,
    /** Takes longer than anybody waits. */
    SLOW
}
