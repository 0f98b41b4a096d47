package jp.menkyo.mynumber.store;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.stereotype.Component;

/**
 * Keyed one-way function (HMAC-SHA-256) by which equal numbers are recognised without opening them. The tenant is part of
 * the input, so equal numbers of two administrators cannot be seen to be equal.
 */
@Component
public class KeyedIndex {

    private static final int LENGTH = 32;

    private final PrfSet prf;
    private final AdministratorContext administrators;

    KeyedIndex(KeyFile keys, AdministratorContext administrators) {
        this.prf = keys.primitive(KeyFile.Use.VAULT_INDEX, PrfSet.class);
        this.administrators = administrators;
    }

    /** @param use keeps equal inputs of different uses apart */
    public byte[] of(String use, String input) {
        var text = String.join("|", administrators.current().code(), use, input);
        try {
            return prf.computePrimary(text.getBytes(StandardCharsets.UTF_8), LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the index key does not work", impossible);
        }
    }
}
