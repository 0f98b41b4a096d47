package jp.menkyo.mynumber.keys;

/** The keys the vault works with now; the epoch room exchanges them after it has looked at the new ones. */
public final class CurrentKeys {

    private volatile VaultKeys keys;

    public CurrentKeys(VaultKeys keys) {
        this.keys = keys;
    }

    public VaultKeys get() {
        return keys;
    }

    public void adopt(VaultKeys others) {
        keys = others;
    }
}
