package jp.menkyo.mynumber.erasure;

import jp.menkyo.mynumber.NumberMissing;
import jp.menkyo.mynumber.epoch.KeyTrail;
import jp.menkyo.mynumber.store.VaultStore;
import jp.menkyo.shared.NumberToken;
import org.springframework.stereotype.Service;

/**
 * Erases one person's number upon a decision (番号法第20条). Backups still hold it, closed with a key that exists; the record
 * says with which key's destruction that ends. Death is no reason to erase: the numbers of the deceased stay as they are.
 */
@Service
public class NumberErasure {

    private final VaultStore store;
    private final KeyTrail trail;

    NumberErasure(VaultStore store, KeyTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /**
     * Removes the number, its key and the signed envelopes of its cases.
     *
     * @param instruction reference of the decision, for instance the number of the erasure case
     * @throws NumberMissing when the vault does not have it
     */
    public void erase(NumberToken token, String instruction) {
        trail.intends("NUMBER_ERASED", token.value());
        if (!store.erase(token, instruction)) {
            throw new NumberMissing();
        }
    }
}
