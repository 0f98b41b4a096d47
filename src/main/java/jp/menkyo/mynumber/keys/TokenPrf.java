package jp.menkyo.mynumber.keys;

import com.google.crypto.tink.prf.Prf;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Mac;

/** HMAC-SHA-256 inside a token. */
final class TokenPrf implements Prf {

    private final Provider provider;
    private final Key key;

    TokenPrf(Provider provider, Key key) {
        this.provider = provider;
        this.key = key;
    }

    @Override
    public byte[] compute(byte[] input, int length) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256", provider);
        mac.init(key);
        var whole = mac.doFinal(input);
        if (length > whole.length) {
            throw new GeneralSecurityException("longer than the function gives");
        }
        return Arrays.copyOf(whole, length);
    }
}
