package jp.menkyo.workflow.assessment.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case under judgement: its facts, and what the tables found in them so far. A table's finding becomes a fact for the
 * next one; its rule and its flag are noted.
 */
public final class Findings {

    private final Decisions decisions;
    private final Map<String, @Nullable Object> facts;
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> flags = new LinkedHashSet<>();

    public Findings(Decisions decisions, Map<String, @Nullable Object> facts) {
        this.decisions = decisions;
        this.facts = new HashMap<>(facts);
    }

    /** Adds a fact found elsewhere. */
    public void know(String fact, @Nullable Object value) {
        facts.put(fact, value);
    }

    /** All that is known now. */
    public Map<String, @Nullable Object> facts() {
        return new HashMap<>(facts);
    }

    /** Asks a single-hit table and notes what it says. */
    public Optional<Row> first(String table) {
        var row = decisions.first(table, facts);
        row.ifPresent(this::note);
        return row;
    }

    /** Asks a table that may give several rows and notes them all. */
    public List<Row> all(String table) {
        var rows = decisions.all(table, facts);
        rows.forEach(this::note);
        return rows;
    }

    /** Asks a single-hit table about one part of the case, without noting the answer. */
    public Row about(String table, Map<String, @Nullable Object> part) {
        var together = new HashMap<>(facts);
        together.putAll(part);
        return decisions.first(table, together).orElseThrow(() -> new IllegalStateException(table + " has no answer"));
    }

    public void note(Row row) {
        rules.add(row.rule());
        var flag = row.text("flag");
        if (flag != null) {
            flags.add(flag);
        }
    }

    /** Ids of the rules that fired, in that order. */
    public Collection<String> rules() {
        return List.copyOf(rules);
    }

    public List<String> flags() {
        return List.copyOf(flags);
    }
}
