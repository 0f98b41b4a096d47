package jp.menkyo.workflow.casepage;

import org.jspecify.annotations.Nullable;

/**
 * What stands above every tab of a case.
 *
 * @param target day by which it should be done, in words; null where none was set
 * @param officeDaysLeft to that day, negative when it has passed; null when the case is closed
 * @param paused since when the clock stands and what is waited for, in words; null while it runs
 * @param pauses how often the clock stood
 * @param waiting which gateway has not answered, in words
 */
public record CaseHead(
        String caseNumber,
        String name,
        String kana,
        String procedure,
        String channel,
        String receivedOn,
        String state,
        boolean open,
        @Nullable String target,
        @Nullable Integer officeDaysLeft,
        @Nullable String paused,
        int pauses,
        @Nullable String waiting) {}
