package jp.menkyo.simulator.infonet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import jp.menkyo.shared.sealing.MessageKeys;
import jp.menkyo.simulator.Fault;

/** Encrypts answers for the office, with the public half that it handed over; under a fault for somebody else, or spoilt. */
final class Sealer {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final ECKey office;
    private final ECKey stranger;

    Sealer(MessageKeys keys) {
        try {
            this.office = JWKSet.parse(keys.publicHalves()).getKeys().get(0).toECKey();
            this.stranger = new ECKeyGenerator(Curve.P_256).generate();
        } catch (ParseException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String seal(Object body, Fault fault) {
        try {
            var message = encrypt(JSON.writeValueAsString(body), fault == Fault.FOREIGN_KEY ? stranger : office);
            return fault == Fault.TAMPERED ? tampered(message) : message;
        } catch (JsonProcessingException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String encrypt(String content, ECKey recipient) throws JOSEException {
        var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)
                .keyID(office.getKeyID())
                .build();
        var message = new JWEObject(header, new Payload(content));
        message.encrypt(new ECDHEncrypter(recipient));
        return message.serialize();
    }

    /** One character of the ciphertext is another one. */
    private static String tampered(String message) {
        int place = message.lastIndexOf('.') - 20;
        char other = message.charAt(place) == 'A' ? 'B' : 'A';
        return message.substring(0, place) + other + message.substring(place + 1);
    }
}
