package jp.menkyo.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Path;
import jp.menkyo.shared.sealing.MessageKeys.NotForUs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeysTest {

    @TempDir
    Path home;

    private MessageKeys keys;
    private ECKey ours;

    @BeforeEach
    void makeKeys() throws Exception {
        var file = home.resolve("keys.json");
        KeyFileDraft.empty().addNetworkKeys().create(file);
        keys = MessageKeys.read(file);
        ours = JWKSet.parse(keys.publicHalves()).getKeys().get(0).toECKey();
    }

    @Test
    void opensWhatWasEncryptedForUs() throws Exception {
        assertThat(keys.open(message(ours, agreed()))).isEqualTo("{\"a\":1}");
        assertThat(ours.isPrivate()).isFalse();
    }

    @Test
    void opensNothingThatIsForSomebodyElse() throws Exception {
        var stranger = new ECKeyGenerator(Curve.P_256).generate();

        assertThatThrownBy(() -> keys.open(message(stranger, agreed())))
                .isInstanceOf(NotForUs.class)
                .hasNoCause();
        assertThatThrownBy(() -> keys.open(message(ours, agreed().keyID("another"))))
                .isInstanceOf(NotForUs.class);
    }

    @Test
    void opensNothingThatWasChangedAnywhere() throws Exception {
        var message = message(ours, agreed());
        for (int place = 0; place < message.length(); place += 7) {
            char other = message.charAt(place) == 'A' ? 'B' : 'A';
            var changed = message.substring(0, place) + other + message.substring(place + 1);
            assertThatThrownBy(() -> keys.open(changed)).isInstanceOf(NotForUs.class);
        }
    }

    @Test
    void opensNothingInAnotherWayThanAgreed() throws Exception {
        var direct = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM).keyID(ours.getKeyID());
        var weaker =
                new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A128GCM).keyID(ours.getKeyID());
        var zipped = agreed().compressionAlgorithm(CompressionAlgorithm.DEF);

        assertThatThrownBy(() -> keys.open(message(ours, direct))).isInstanceOf(NotForUs.class);
        assertThatThrownBy(() -> keys.open(message(ours, weaker))).isInstanceOf(NotForUs.class);
        assertThatThrownBy(() -> keys.open(message(ours, zipped))).isInstanceOf(NotForUs.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c.d.e", "{\"a\":1}", "....", "eyJhbGciOiJub25lIn0.e30."})
    void opensNoNonsense(String nonsense) {
        assertThatThrownBy(() -> keys.open(nonsense)).isInstanceOf(NotForUs.class);
    }

    private JWEHeader.Builder agreed() {
        return new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM).keyID(ours.getKeyID());
    }

    private static String message(ECKey recipient, JWEHeader.Builder header) throws Exception {
        var message = new JWEObject(header.build(), new Payload("{\"a\":1}"));
        message.encrypt(new ECDHEncrypter(recipient));
        return message.serialize();
    }
}
