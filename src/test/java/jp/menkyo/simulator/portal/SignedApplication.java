package jp.menkyo.simulator.portal;

import java.util.List;
import jp.menkyo.simulator.jpki.Card;
import jp.menkyo.simulator.jpki.Cms;

/** An application as it is about to be sent; the {@code with} methods spoil it after the signing. */
public record SignedApplication(String pseudonym, byte[] envelope, byte[] signature, List<Attachment> attachments) {

    public SignedApplication withEnvelope(byte[] other) {
        return new SignedApplication(pseudonym, other, signature, attachments);
    }

    public SignedApplication withSignature(byte[] other) {
        return new SignedApplication(pseudonym, envelope, other, attachments);
    }

    public SignedApplication withAttachments(List<Attachment> others) {
        return new SignedApplication(pseudonym, envelope, signature, others);
    }

    /** The same person signs something else. */
    public SignedApplication resigned(byte[] other, Card card) {
        return new SignedApplication(pseudonym, other, Cms.detached(other, card), attachments);
    }
}
