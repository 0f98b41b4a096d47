package jp.menkyo.mynumber.keys;

import jp.menkyo.shared.sealing.Sealing.Sealed;

/** Something the vault has sealed: with which epoch's key, in which version of the format, and the sealed bytes. */
public record Seal(int epoch, int version, Sealed sealed) {

    /** Its wrapped key. */
    public WrappedKey key() {
        return new WrappedKey(epoch, version, sealed.wrappedKey());
    }

    /** The only version there has been. */
    static final int VERSION = 1;
}
