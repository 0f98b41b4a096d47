package jp.menkyo.workflow.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the work list.
 *
 * @param officeDaysLeft office days to the target day; negative when it has passed, null when there is none
 * @param paid nothing is left to pay
 * @param assigneeName who holds it or did it, as colleagues know them
 * @param procedureName the procedure in words
 * @param daysLeftText the time left in words, or null
 * @param flagTexts the flags in words
 * @param endedOn the day it was completed; null while it is open
 */
public record WorklistItem(
        String taskId,
        String caseNumber,
        String procedure,
        String step,
        String stepName,
        String holderName,
        String holderKana,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer officeDaysLeft,
        boolean paid,
        List<String> flags,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable LocalDate endedOn,
        String procedureName,
        @Nullable String daysLeftText,
        List<String> flagTexts) {

    /**
     * A page of the list and how many there are in all.
     *
     * @param next what to ask for as {@code after} to go on; null on the last page
     */
    public record Page(
            List<WorklistItem> items, long total, @Nullable String next) {}
}
