package jp.menkyo.outside;

/** Something that holds a number and should not. */
record Leftover(Place place, String name) {

    enum Place {
        TABLE,
        WRITE_AHEAD_LOG,
        LOG,
        TEMPORARY_FILE,
        PAPER,
        MAIL
    }
}
