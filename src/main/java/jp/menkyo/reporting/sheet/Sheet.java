package jp.menkyo.reporting.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table to be laid out.
 *
 * @param layout id of the report, its folder under {@code reports}
 * @param facts what the layout shows once: criteria, period, who made it and when
 * @param rows beans whose fields the layout reads
 */
public record Sheet(String layout, Map<String, String> facts, List<? extends Map<String, ?>> rows) {

    public Sheet {
        facts = Map.copyOf(facts);
        rows = List.copyOf(rows);
    }
}
