package jp.menkyo.mynumber.store;

import java.util.stream.Stream;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.mynumber.keys.SealPlace;
import org.springframework.stereotype.Component;

/** A few of the seals made with an epoch's keys, to try keys on. */
@Component
public class Samples {

    private static final int SOME = 5;

    private final Entries entries;
    private final Envelopes envelopes;

    Samples(Entries entries, Envelopes envelopes) {
        this.entries = entries;
        this.envelopes = envelopes;
    }

    /** A seal and where it opens. */
    public record Sample(Seal seal, SealPlace place) {}

    /** Seals of an epoch: numbers first, then envelopes. */
    public Stream<Sample> of(int epoch) {
        var numbers = entries.some(epoch, SOME).stream()
                .map(entry -> new Sample(entry.seal(), SealPlace.number(entry.token())));
        var sealed = envelopes.some(epoch, SOME).stream()
                .flatMap(caseNumber -> envelopes.find(caseNumber).stream()
                        .map(seal -> new Sample(seal, SealPlace.envelope(caseNumber))));
        return Stream.concat(numbers, sealed);
    }
}
