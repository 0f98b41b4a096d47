package jp.menkyo.notification;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person. Its text and address are fixed when it is written; only its state moves.
 *
 * @param email the one address; null when it goes by letter
 * @param reason why it failed or is unknown, a code
 */
public record Notice(
        NoticeId id,
        CaseNumber caseNumber,
        NoticeTemplate template,
        String recipientName,
        @Nullable String email,
        String subject,
        String body,
        NoticeState state,
        @Nullable String reason,
        Instant createdAt) {

    /** The same notice after it has moved on. */
    public Notice in(NoticeState now, @Nullable String why) {
        return new Notice(id, caseNumber, template, recipientName, email, subject, body, now, why, createdAt);
    }

    /** Without person, address or text, so that it may appear in a log. */
    @Override
    public String toString() {
        return "Notice[" + id + ", " + template + ", " + state + "]";
    }
}
