package jp.menkyo.reporting.output;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.menkyo.reporting.catalogue.ReportTable;

/** What every output says of itself beside its rows. */
final class Facts {

    private Facts() {}

    /** Heading and value: title, criteria, who made it and when, how many rows, their hash. */
    static Map<String, String> of(ReportTable table) {
        var words = table.words();
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.getString("common.title"), words.title());
        facts.put(words.getString("common.criteria"), table.criteriaInWords());
        facts.put(words.getString("common.producedBy"), table.producedBy());
        facts.put(words.getString("common.producedAt"), CellText.moment(table.producedAt()));
        if (!table.asOf().isEmpty()) {
            facts.put(words.getString("common.asOf"), table.asOf());
        }
        facts.put(words.getString("common.rows"), "%,d".formatted(table.rows().size()));
        facts.put(words.getString("common.hash"), table.hash());
        return facts;
    }
}
