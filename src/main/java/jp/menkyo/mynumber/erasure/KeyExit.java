package jp.menkyo.mynumber.erasure;

import java.io.IOException;
import jp.menkyo.mynumber.epoch.KeyCheck;
import jp.menkyo.mynumber.keys.CurrentKeys;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a key whose destruction is confirmed out of service, then out of its storage, and commits the record when it is gone.
 * What a crash interrupted is done at the next start.
 */
@Component
class KeyExit {

    private static final Logger LOG = LoggerFactory.getLogger(KeyExit.class);

    private final DestructionRows rows;
    private final CurrentKeys keys;
    private final KeyCheck check;
    private final AdministratorContext administrators;
    private final TransactionTemplate transaction;

    KeyExit(
            DestructionRows rows,
            CurrentKeys keys,
            KeyCheck check,
            AdministratorContext administrators,
            @Qualifier("vaultTransactions") PlatformTransactionManager transactions) {
        this.rows = rows;
        this.keys = keys;
        this.check = check;
        this.administrators = administrators;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws DestructionRefused when the storage keeps the key; then it is still in service */
    void leave(int epoch) {
        transaction.executeWithoutResult(status -> {
            rows.recordDestroyed(epoch);
            destroy(epoch);
        });
        check.reread();
    }

    private void destroy(int epoch) {
        try {
            keys.get().destroy(administrators.current(), epoch);
        } catch (IOException refused) {
            LOG.error("the key of epoch {} was not destroyed", epoch, refused);
            throw DestructionRefused.keyStays();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void makeUpFor() {
        for (Administrator administrator : keys.get().administrators()) {
            administrators.doAs(administrator, () -> rows.confirmed().forEach(this::tryToLeave));
        }
    }

    private void tryToLeave(int epoch) {
        try {
            leave(epoch);
        } catch (DestructionRefused stays) {
            LOG.warn("the confirmed destruction of epoch {} still waits: {}", epoch, stays.code());
        }
    }
}
