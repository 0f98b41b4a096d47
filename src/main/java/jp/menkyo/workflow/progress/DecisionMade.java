package jp.menkyo.workflow.progress;

import java.time.Instant;
import java.util.List;
import jp.menkyo.workflow.casepage.words.Line;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a decision table in a case.
 *
 * @param table what the table is called
 * @param outcome in words; null when no row fired
 * @param rule id of the row that fired; null when none did
 * @param basis its article and what it says
 * @param inputs what it was asked with, in words; what nobody knew is left out
 */
public record DecisionMade(
        Instant at,
        String table,
        @Nullable String outcome,
        @Nullable String rule,
        @Nullable String basis,
        List<Line> inputs) {}
