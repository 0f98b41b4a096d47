package jp.menkyo.mynumber.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import jp.menkyo.shared.sealing.Sealing;

/** The keys of one administrator and epoch at work. */
public final class EpochKeys {

    private static final int INDEX_LENGTH = 32;

    private final Aead wrapping;
    private final Prf index;
    private final String checkText;

    EpochKeys(Aead wrapping, Prf index, String checkText) {
        this.wrapping = wrapping;
        this.index = index;
        this.checkText = checkText;
    }

    Sealing sealing() {
        return new Sealing(wrapping);
    }

    byte[] index(String text) {
        return index(index, text);
    }

    static byte[] index(Prf key, String text) {
        try {
            return key.compute(text.getBytes(StandardCharsets.UTF_8), INDEX_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the index key does not work", impossible);
        }
    }

    /** Something that is kept beside the data and tells later whether these are still the same two keys. */
    public byte[] checkValue() {
        try {
            return wrapping.encrypt(index(checkText), checkText.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the wrapping key does not work", impossible);
        }
    }

    /** Are these the keys that made this check value? */
    public boolean made(byte[] checkValue) {
        try {
            var opened = wrapping.decrypt(checkValue, checkText.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(opened, index(checkText));
        } catch (GeneralSecurityException other) {
            return false;
        }
    }
}
