package jp.menkyo.simulator.people;

/** What is special about a resident towards the outside systems. */
public enum Trait {
    ORDINARY,
    /** Moved house and declares the old address. */
    MOVED,
    /** Married and declares the name from before. */
    RENAMED,
    DEAD,
    /** Juki-net does not know the number. */
    NOT_IN_JUKI,
    /** The family register cannot tell the current domicile. */
    KOSEKI_INCONCLUSIVE,
    KOSEKI_NOT_FOUND,
    /** The network gives no permit. */
    NO_PERMIT,
    /** No Japanese national: no family register. */
    FOREIGN
}
