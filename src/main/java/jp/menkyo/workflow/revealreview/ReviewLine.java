package jp.menkyo.workflow.revealreview;

import java.util.Set;
import jp.menkyo.mynumber.reveal.RevealIntent;
import jp.menkyo.workflow.revealreview.oddity.Oddity;
import org.jspecify.annotations.Nullable;

/**
 * A reveal as the reviewer sees it.
 *
 * @param stateThen state of the case at the reveal, in words
 * @param stateNow the same today
 * @param verdict null while nobody has looked at it
 */
public record ReviewLine(
        RevealIntent reveal,
        String officerName,
        String stateThen,
        String stateNow,
        Set<Oddity> oddities,
        @Nullable Verdict verdict) {

    public boolean open() {
        return verdict == null;
    }

    public boolean odd() {
        return !oddities.isEmpty();
    }
}
