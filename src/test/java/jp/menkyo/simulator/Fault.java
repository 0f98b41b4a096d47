package jp.menkyo.simulator;

/** What can be wrong with an outside system. */
public enum Fault {
    /** Works. */
    NONE(0),
    /** Every answer takes its time, by default longer than anybody waits. */
    SLOW(8),
    /** Connections are closed at once. */
    DOWN(0),
    /** Connections are reset in the middle. */
    RESET(0),
    /** Every answer is an internal error. */
    ERROR_500(0),
    /** Answers are nonsense. */
    GARBAGE(0),
    /** What should come once comes twice. */
    DUPLICATE(0),
    /** The first answer comes too late, and is ready when asked again; a payment is reported late. */
    LATE(8),
    /** Answers are about somebody else. */
    WRONG_PERSON(0);

    private final int defaultSeconds;

    Fault(int defaultSeconds) {
        this.defaultSeconds = defaultSeconds;
    }

    int defaultSeconds() {
        return defaultSeconds;
    }
}
