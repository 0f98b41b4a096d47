package jp.menkyo.gateway.batch;

import java.util.Set;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Result;
import org.jspecify.annotations.Nullable;

/**
 * What Juki-net answered about one person of a batch; the items it holds are not kept.
 *
 * @param seq running number in the batch
 * @param subject id of the person at the source
 * @param differing items that are not as the source holds them
 * @param change what last happened to the entry, null when nothing did
 */
public record BatchResult(
        int seq,
        String subject,
        Result result,
        Set<Item> differing,
        @Nullable ResidentChange change) {

    public BatchResult {
        differing = Set.copyOf(differing);
    }
}
