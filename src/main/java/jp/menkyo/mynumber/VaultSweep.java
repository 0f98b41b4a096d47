package jp.menkyo.mynumber;

import java.time.Duration;
import java.util.function.Predicate;
import jp.menkyo.mynumber.store.VaultStore;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Service;

/** Removes what a crash left in the vault: numbers that no case came to hold (番号法第20条 forbids keeping them). */
@Service
public class VaultSweep {

    private static final Duration AGE = Duration.ofDays(1);

    private final VaultStore store;

    VaultSweep(VaultStore store) {
        this.store = store;
    }

    /**
     * Settles everything that waits for longer than a day.
     *
     * @param exists tells whether a case came to be
     * @return how many leftovers were settled; at most 500 a call
     */
    public int run(Predicate<CaseNumber> exists) {
        var leftovers = store.leftovers(AGE);
        leftovers.forEach(hold -> {
            var caseNumber = hold.caseNumber();
            store.settle(hold, caseNumber != null && exists.test(caseNumber));
        });
        return leftovers.size();
    }

    /**
     * Removes what waits under the number of a case that begins only now: a crash, or a transaction that failed, had the same
     * number before. Nobody else may be given this number meanwhile.
     */
    public void begin(CaseNumber caseNumber) {
        store.leftovers(caseNumber).forEach(hold -> store.settle(hold, false));
    }
}
