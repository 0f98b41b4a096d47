package jp.menkyo.desk.vaultkeys;

import jp.menkyo.mynumber.erasure.DestroyedKey;

/** A key that no longer exists, in words. */
record DestroyedLine(int epoch, String at, String requestedBy, String confirmedBy, String statement, int erasures) {

    static DestroyedLine of(DestroyedKey key) {
        return new DestroyedLine(
                key.epoch(),
                OfficeTime.display(key.destroyedAt()),
                key.requestedBy(),
                key.confirmedBy(),
                key.statement(),
                key.erasures());
    }
}
