package jp.menkyo.reporting.sheet;

import java.util.List;
import java.util.Map;

/**
 * The income statistics, to be laid out.
 *
 * @param facts what the layout shows once: criteria, period, who made it and when
 * @param rows one for each line, by the names of the layout's fields
 */
public record Sheet(Map<String, String> facts, List<Map<String, Object>> rows) {

    public Sheet {
        facts = Map.copyOf(facts);
        rows = List.copyOf(rows);
    }
}
