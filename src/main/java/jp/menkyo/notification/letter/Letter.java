package jp.menkyo.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A notice to somebody without a mail address.
 *
 * @param address for the envelope, in lines; null when the office does not know it
 * @param posted null until somebody posted it
 */
public record Letter(
        NoticeId id,
        CaseNumber caseNumber,
        NoticeTemplate template,
        String recipientName,
        @Nullable String address,
        String body,
        Instant writtenAt,
        @Nullable Posted posted) {

    /** @param by user name of whoever posted it */
    public record Posted(LocalDate on, String by) {}

    /** Without person, address or text, so that it may appear in a log. */
    @Override
    public String toString() {
        return "Letter[" + id + ", " + template + "]";
    }
}
