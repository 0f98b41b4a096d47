package jp.menkyo.gateway.reconciliation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exchange as one side's record has it; codes only, no person.
 *
 * @param processingNumber 処理通番
 * @param result null while there is no answer, or nobody took it
 */
public record RecordEntry(
        String processingNumber,
        String task,
        String provider,
        Set<String> data,
        String legalBasis,
        Instant placedAt,
        @Nullable String result) {

    public RecordEntry {
        data = Set.copyOf(data);
    }

    /** What was asked, by which right, for the comparison and for the eye. */
    String question() {
        return "%s %s %s %s"
                .formatted(
                        task, provider, String.join(",", data.stream().sorted().toList()), legalBasis);
    }
}
