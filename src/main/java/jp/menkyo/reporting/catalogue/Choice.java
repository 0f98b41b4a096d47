package jp.menkyo.reporting.catalogue;

import java.util.List;

/**
 * A criterion with few values, or with an identifier that is typed.
 *
 * @param column of the view and name of the parameter; its heading and the words of its codes are in the labels
 * @param codes its values; none when it is typed
 */
public record Choice(String column, List<String> codes) {

    public Choice {
        codes = List.copyOf(codes);
    }

    /** An identifier, typed: letters, digits, hyphens and underscores. */
    public static Choice typed(String column) {
        return new Choice(column, List.of());
    }

    /** May this be asked for? */
    boolean takes(String code) {
        return codes.isEmpty() ? code.matches("[A-Za-z0-9_-]{1,60}") : codes.contains(code);
    }

    public Choice(String column, String... codes) {
        this(column, List.of(codes));
    }
}
