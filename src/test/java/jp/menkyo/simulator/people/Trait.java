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
    /** Went to live in another country: the entry was removed (転出). */
    ABROAD,
    /** The municipality removed the entry because nobody lives there (職権消除). */
    STRUCK_OFF,
    /** The municipality identified a character of the name, nothing else happened (軽微な修正). */
    MINOR_CORRECTION,
    /** Two entries for one number, which nobody has sorted out yet. */
    TWO_ENTRIES,
    /** Outside what Juki-net covers: abroad since before it, or an old entry of a foreign national. */
    OUT_OF_SCOPE,
    /** Juki-net stumbles over the entry (系統エラー). */
    JUKI_ERROR,
    /** Shares kana and birth date with the resident before. */
    HOMONYM,
    /** The family register cannot tell the current domicile. */
    KOSEKI_INCONCLUSIVE,
    KOSEKI_NOT_FOUND,
    /** The network gives no permit. */
    NO_PERMIT,
    /** No Japanese national: no family register. */
    FOREIGN
}
