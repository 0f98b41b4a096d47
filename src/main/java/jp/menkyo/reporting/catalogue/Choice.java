package jp.menkyo.reporting.catalogue;

import java.util.List;

/**
 * A criterion with few values.
 *
 * @param column of the view and name of the parameter; its heading and the words of its codes are in the labels
 */
public record Choice(String column, List<String> codes) {

    public Choice {
        codes = List.copyOf(codes);
    }

    public Choice(String column, String... codes) {
        this(column, List.of(codes));
    }
}
