package jp.menkyo.simulator.jpki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Key pairs made at the first need and never written anywhere; cards of one kind share one, which saves seconds. */
final class Keys {

    private static final Map<String, KeyPair> MADE = new ConcurrentHashMap<>();

    private Keys() {}

    static KeyPair ofCards(String name) {
        return MADE.computeIfAbsent(name, Keys::fresh);
    }

    /** @param name such as {@code RSA-2048} or {@code P-384} */
    static KeyPair fresh(String name) {
        try {
            if (name.startsWith("RSA-")) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(Integer.parseInt(name.substring("RSA-".length())));
                return generator.generateKeyPair();
            }
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name.equals("P-384") ? "secp384r1" : "secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
