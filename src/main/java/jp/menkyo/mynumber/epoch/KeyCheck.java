package jp.menkyo.mynumber.epoch;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;
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

    /** First the keys are tried, then the vault has them, only then new ones come into service: no seal ever lacks its key. */
    void adopt(VaultKeys keys) {
        var owners = new LinkedHashSet<>(List.of(administrators.current()));
        owners.addAll(keys.administrators());
        owners.forEach(owner -> inTransaction(owner, () -> requireRight(keys, owner)));
        current.adopt(keys);
        owners.forEach(owner -> inTransaction(owner, () -> enter(keys, owner)));
    }

    private void inTransaction(Administrator owner, Runnable work) {
        administrators.doAs(owner, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void requireRight(VaultKeys keys, Administrator owner) {
        if (keys.epochs(owner).isEmpty()) {
            throw KeyRefusal.stranger(owner);
        }
        register.all().stream().filter(epoch -> !epoch.leaving()).forEach(epoch -> requireRight(keys, owner, epoch));
    }

    private void requireRight(VaultKeys keys, Administrator owner, Registered epoch) {
        var found = keys.find(owner, epoch.epoch()).orElseThrow(() -> KeyRefusal.missing(owner, epoch.epoch()));
        var checkValue = epoch.checkValue();
        if (checkValue == null ? !opensSomething(keys, epoch.epoch()) : !found.made(checkValue)) {
            throw KeyRefusal.wrong(owner, epoch.epoch());
        }
    }

    private void enter(VaultKeys keys, Administrator owner) {
        register.lock();
        var destroyed = register.destroyed();
        var known = register.all().stream().collect(Collectors.toMap(Registered::epoch, Function.identity()));
        for (int epoch : keys.epochs(owner)) {
            if (destroyed.contains(epoch)) {
                destroyAgain(keys, owner, epoch);
            } else {
                enter(epoch, known.get(epoch), keys.find(owner, epoch).orElseThrow());
            }
        }
    }

    private void enter(int epoch, @Nullable Registered known, EpochKeys keys) {
        if (known == null) {
            register.add(epoch, keys.checkValue());
        } else if (known.checkValue() == null) {
            register.setCheck(epoch, keys.checkValue());
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

    private static void destroyAgain(VaultKeys keys, Administrator owner, int epoch) {
        try {
            keys.destroy(owner, epoch);
        } catch (IOException refused) {
            throw KeyRefusal.undead(owner, epoch);
        }
    }
}
