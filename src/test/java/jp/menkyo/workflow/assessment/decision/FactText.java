package jp.menkyo.workflow.assessment.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Facts as a test writes them: {@code procedure=NEW courseMonths=24 misconduct=false}. */
final class FactText {

    private static final Set<String> NUMBERS = Set.of(
            "acquiredMonth",
            "receivedMonth",
            "courseMonths",
            "cleanYears",
            "issuedWithinMonths",
            "suspensionMonths",
            "days",
            "targetOfficeDays");

    private FactText() {}

    static Map<String, Object> parse(String text) {
        var facts = new LinkedHashMap<String, Object>();
        if (text != null) {
            for (var fact : text.strip().split("\\s+")) {
                int equals = fact.indexOf('=');
                facts.put(fact.substring(0, equals), value(fact.substring(0, equals), fact.substring(equals + 1)));
            }
        }
        return facts;
    }

    private static Object value(String name, String text) {
        if (text.equals("null")) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBERS.contains(name) ? Integer.valueOf(text) : text;
    }
}
