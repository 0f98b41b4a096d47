package jp.menkyo.reporting.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A column of a report, which is a column of its view.
 *
 * @param name of the view's column; also the key of its heading in the report's labels
 * @param substitute the view's column with the recorded way to write it in JIS X 0213, or null when none is recorded
 */
public record Column(String name, Kind kind, @Nullable String substitute) {

    /** What a cell holds, and so how each format shows it. */
    public enum Kind {
        TEXT,
        /** A name or another text about a person, with any character there is. */
        NAME,
        /** A number with letters, such as a receipt number. */
        IDENTIFIER,
        /** A code; what it means stands in the labels under {@code column.code}. */
        CODE,
        /** Prefecture of domicile or nationality, by its code. */
        DOMICILE,
        /** A {@code date}. */
        DAY,
        /** Text {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}: as much of a day as is known. */
        PART_OF_DAY,
        /** A {@code timestamptz}. */
        MOMENT,
        /** A {@code bigint} that is not added up. */
        NUMBER,
        /** A {@code bigint} that is added up. */
        COUNT,
        /** Yen, added up. */
        YEN
    }

    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a column: " + name);
        }
    }

    public Column(String name, Kind kind) {
        this(name, kind, null);
    }

    /** Do pages and the report have its sum? */
    public boolean summed() {
        return kind == Kind.COUNT || kind == Kind.YEN;
    }
}
