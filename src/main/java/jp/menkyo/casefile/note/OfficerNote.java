package jp.menkyo.casefile.note;

import java.time.Instant;
import java.util.List;

/**
 * A note as one reader sees it.
 *
 * @param deviation says why somebody decided otherwise than the decision table
 * @param mentioned user names of those it calls on
 * @param unread it calls on the reader, who has not read it yet
 */
public record OfficerNote(
        long id,
        String writtenBy,
        Instant at,
        String words,
        Audience audience,
        boolean deviation,
        List<String> mentioned,
        boolean unread) {}
