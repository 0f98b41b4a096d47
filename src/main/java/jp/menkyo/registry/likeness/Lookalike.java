package jp.menkyo.registry.likeness;

import jp.menkyo.registry.Licence;
import org.jspecify.annotations.Nullable;

/**
 * A licence whose holder may be the same person.
 *
 * @param verdict what was decided last about the two; null when nobody looked yet
 */
public record Lookalike(
        Licence licence, Likeness likeness, @Nullable Verdict verdict) {

    /** Was it decided that both are one person, and not taken back? */
    public boolean same() {
        return verdict != null && verdict.kind() == Verdict.Kind.SAME;
    }
}
