package jp.menkyo.intake.envelope;

import java.util.List;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumber;

/**
 * The signed document of an online application, as published in {@code src/docs/schemas/application-envelope-1.json}.
 *
 * @param applicationId names this application for ever, so that it cannot be sent twice
 * @param nonce random and stored nowhere but in the vault: without it, who sees a digest of the document could find the
 *     number in it by trying them all
 * @param pseudonym the portal's name for the applicant
 * @param number as read from the card
 */
public record Envelope(
        String schema,
        String applicationId,
        String nonce,
        String pseudonym,
        ApplicationForm form,
        CardNumber number,
        List<Announced> attachments) {

    static final String SCHEMA = "application-envelope-1";

    public Envelope {
        attachments = List.copyOf(attachments);
    }

    /** @param source always the card: the portal has no field for typing a number (券面事項入力補助) */
    public record CardNumber(Source source, MyNumber value) {}

    /** Where an online number comes from. */
    public enum Source {
        CARD
    }
}
