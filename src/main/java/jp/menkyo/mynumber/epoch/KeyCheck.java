package jp.menkyo.mynumber.epoch;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import jp.menkyo.mynumber.keys.CurrentKeys;
import jp.menkyo.mynumber.keys.EpochKeys;
import jp.menkyo.mynumber.keys.Seals;
import jp.menkyo.mynumber.keys.VaultKeys;
import jp.menkyo.mynumber.store.KeyRegister;
import jp.menkyo.mynumber.store.KeyRegister.Registered;
import jp.menkyo.mynumber.store.Samples;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the vault work only with keys that belong to its rows. New epochs come into service here; keys that were destroyed and
 * came back with an old copy of the key file are destroyed again.
 */
@Component
public class KeyCheck implements SmartInitializingSingleton {

    private final KeyRegister register;
    private final Samples samples;
    private final CurrentKeys current;
    private final AdministratorContext administrators;
    private final TransactionTemplate transaction;

    KeyCheck(
            KeyRegister register,
            Samples samples,
            CurrentKeys current,
            AdministratorContext administrators,
            @Qualifier("vaultTransactions") PlatformTransactionManager transactions) {
        this.register = register;
        this.samples = samples;
        this.current = current;
        this.administrators = administrators;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        adopt(current.get());
    }

    /**
     * Reads the keys anew and works with them from now on; with the old ones when these are refused.
     *
     * @throws StartRefused when they are not the keys of this database
     */
    public void reread() {
        adopt(current.get().again());
    }

    void adopt(VaultKeys keys) {
        var owners = new LinkedHashSet<>(List.of(administrators.current()));
        owners.addAll(keys.administrators());
        boolean asTheyAre = true;
        for (Administrator owner : owners) {
            asTheyAre &= administrators.as(
                    owner, () -> Boolean.TRUE.equals(transaction.execute(status -> check(keys, owner))));
        }
        current.adopt(asTheyAre ? keys : keys.again());
    }

    /** Tells whether the storage still holds what {@code keys} hold. */
    private boolean check(VaultKeys keys, Administrator owner) {
        if (keys.epochs(owner).isEmpty()) {
            throw KeyRefusal.stranger(owner);
        }
        var known = register.forChange();
        known.stream().filter(epoch -> !epoch.leaving()).forEach(epoch -> requireSame(keys, owner, epoch));
        int newest = known.stream().mapToInt(Registered::epoch).max().orElse(0);
        keys.epochs(owner).stream()
                .filter(epoch -> epoch > newest)
                .forEach(epoch -> register.add(epoch, keys(keys, owner, epoch).checkValue()));
        var undead = keys.epochs(owner);
        undead.retainAll(register.destroyed());
        undead.forEach(epoch -> destroy(keys, owner, epoch));
        return undead.isEmpty();
    }

    private void requireSame(VaultKeys keys, Administrator owner, Registered epoch) {
        var found = keys(keys, owner, epoch.epoch());
        var checkValue = epoch.checkValue();
        if (checkValue == null ? !opensSomething(keys, epoch.epoch()) : !found.made(checkValue)) {
            throw KeyRefusal.wrong(owner, epoch.epoch());
        }
        if (checkValue == null) {
            register.setCheck(epoch.epoch(), found.checkValue());
        }
    }

    /** For rows older than check values. One that was tampered with does not stop the office. */
    private boolean opensSomething(VaultKeys keys, int epoch) {
        var seals = new Seals(new CurrentKeys(keys), administrators);
        var some = samples.of(epoch).toList();
        return some.isEmpty() || some.stream().anyMatch(sample -> opens(seals, sample));
    }

    private static boolean opens(Seals seals, Samples.Sample sample) {
        try {
            return seals.open(sample.seal(), sample.place()).length > 0;
        } catch (SealBroken closed) {
            return false;
        }
    }

    private static EpochKeys keys(VaultKeys keys, Administrator owner, int epoch) {
        return keys.find(owner, epoch).orElseThrow(() -> KeyRefusal.missing(owner, epoch));
    }

    private static void destroy(VaultKeys keys, Administrator owner, int epoch) {
        try {
            keys.destroy(owner, epoch);
        } catch (IOException refused) {
            throw KeyRefusal.undead(owner, epoch);
        }
    }
}
