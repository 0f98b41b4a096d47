package jp.menkyo.shared.sealing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import jp.menkyo.shared.problem.StartRefused;

/**
 * The key pairs to which others encrypt messages for us alone (JWE, RFC 7516: ECDH-ES on P-256, A256KW, A256GCM). The private
 * halves stand in the key file; the public ones are given to the other side, and an old pair stays until nobody uses it.
 */
public final class MessageKeys {

    /** Name of the pairs in the key file. */
    public static final String ENTRY = "message-keys";

    private final JWKSet pairs;

    private MessageKeys(JWKSet pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads the pairs from a key file.
     *
     * @throws StartRefused when the file holds none
     */
    public static MessageKeys read(Path keyFile) {
        try {
            var entry = new ObjectMapper().readTree(keyFile.toFile()).path(ENTRY);
            return new MessageKeys(JWKSet.parse(entry.toString()));
        } catch (IOException | ParseException unreadable) {
            // the cause is left out on purpose: it could quote what the file holds
            throw new StartRefused(
                    "鍵ファイルに、受け取る情報を復号する鍵がありません。 The key file holds no key for messages to us: " + keyFile,
                    KeyFileDraft.COMPLETE);
        }
    }

    /** A new pair, as it stands in the key file. */
    static JsonNode fresh() {
        try {
            var pair = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.ENCRYPTION)
                    .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new ObjectMapper().readTree(new JWKSet(pair).toString(false));
        } catch (JOSEException | IOException impossible) {
            throw new IllegalStateException("a key pair could not be made", impossible);
        }
    }

    /** The public halves as a JWK set, to be given to whoever encrypts for us. */
    public String publicHalves() {
        return pairs.toString(true);
    }

    /**
     * Opens a message.
     *
     * @throws NotForUs when it was encrypted for another key, in another way, or was changed on its way
     */
    public String open(String message) throws NotForUs {
        try {
            var sealed = JWEObject.parse(message);
            var header = sealed.getHeader();
            var pair = pairs.getKeyByKeyId(header.getKeyID());
            if (!(pair instanceof ECKey ours)
                    || !JWEAlgorithm.ECDH_ES_A256KW.equals(header.getAlgorithm())
                    || !EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                    || header.getCompressionAlgorithm() != null) {
                throw new NotForUs();
            }
            sealed.decrypt(new ECDHDecrypter(ours));
            return sealed.getPayload().toString();
        } catch (ParseException | JOSEException | IllegalArgumentException broken) {
            // the cause is left out on purpose: it could quote the message
            throw new NotForUs();
        }
    }

    /** This cannot be read with our keys. */
    public static final class NotForUs extends Exception {

        NotForUs() {
            super("a message does not open with our keys");
        }
    }
}
