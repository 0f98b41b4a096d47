package jp.menkyo.mynumber.store;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes the vault follow the caller's transaction: its commit keeps what the vault was given, its rollback undoes it. */
public final class Settlement implements TransactionSynchronization {

    private final VaultStore store;
    private final Hold hold;

    private Settlement(VaultStore store, Hold hold) {
        this.store = store;
        this.hold = hold;
    }

    /** Call inside the caller's transaction, not the vault's. */
    public static void follow(VaultStore store, Hold hold) {
        TransactionSynchronizationManager.registerSynchronization(new Settlement(store, hold));
    }

    /** An unknown outcome is left to the sweep, which looks whether the case came to be. */
    @Override
    public void afterCompletion(int status) {
        if (status != STATUS_UNKNOWN) {
            store.settle(hold, status == STATUS_COMMITTED);
        }
    }
}
