package jp.menkyo.simulator.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.sealing.Sha256;

/** Writes the document that the applicant signs. */
final class EnvelopeWriter {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 24;

    private final ObjectMapper json;

    EnvelopeWriter(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode envelope(ApplicationForm form, String number, String pseudonym, List<Attachment> attachments) {
        var envelope = json.createObjectNode();
        envelope.put("schema", "application-envelope-1");
        envelope.put("applicationId", UUID.randomUUID().toString());
        envelope.put("nonce", nonce());
        envelope.put("pseudonym", pseudonym);
        envelope.set("form", json.valueToTree(form));
        envelope.putObject("number").put("source", "CARD").put("value", number);
        announce(envelope, attachments);
        return envelope;
    }

    ObjectNode announce(ObjectNode document, List<Attachment> attachments) {
        var list = document.putArray("attachments");
        attachments.forEach(attachment -> list.addObject()
                .put("name", attachment.name())
                .put("kind", attachment.kind().name())
                .put("sha256", Sha256.hex(attachment.content())));
        return document;
    }

    byte[] bytes(ObjectNode document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nonce() {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
    }
}
