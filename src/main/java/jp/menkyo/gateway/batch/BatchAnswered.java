package jp.menkyo.gateway.batch;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A batch is done: its results can be read with {@link BatchResults} until they expire. Published in the transaction that ends
 * the batch; whoever acts on the results listens to it.
 *
 * @param batchId the batch
 * @param source who was asked about
 */
public record BatchAnswered(String batchId, String source) implements DomainEvent {

    @Override
    public String action() {
        return "JUKI_BATCH_DONE";
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String subject() {
        return batchId;
    }

    @Override
    public String reason() {
        return source;
    }
}
