package jp.menkyo.casefile;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands. It opens with an application, waits for gateways, applicants and officers in turn, and closes with
 * exactly one outcome; what was declared stays in the application, what was found and decided hangs on the case.
 *
 * @param targetOn day by which an application should be done, moved on by pauses; null for a disposition, which nobody applied
 *     for (標準処理期間, 行政手続法第6条)
 * @param waiting the gateway whose answer is outstanding, or null
 * @param version counts changes, so that nobody decides on a stale page
 * @param openedBy user name of whoever took it in; null for cases older than this item
 */
public record CaseFile(
        CaseNumber caseNumber,
        Procedure procedure,
        Channel channel,
        LocalDate receivedOn,
        @Nullable LocalDate targetOn,
        CaseState state,
        PersonName name,
        PersonName kana,
        LocalDate birthDate,
        @Nullable Waiting waiting,
        @Nullable Instant closedAt,
        long version,
        @Nullable String openedBy) {

    /** Did {@code username} begin it of the office's own accord (職権)? */
    public boolean begunBy(String username) {
        return channel == Channel.OFFICE && username.equals(openedBy);
    }

    /**
     * An outside system has not answered yet; the case asks again by itself.
     *
     * @param reportedAt when it had taken so long that the officer responsible for the systems was told; null before
     */
    public record Waiting(
            String gateway,
            Instant since,
            String reason,
            @Nullable Instant reportedAt) {}
}
