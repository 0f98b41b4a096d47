package jp.menkyo.reporting.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open cases that are late or soon will be, the latest first.
 *
 * @param total of all pages
 */
public record Due(List<Line> lines, long total, int page, int size) {

    /**
     * @param officeDaysLeft until the target day, negative when it is past
     * @param waitingForApplicant does the clock stand?
     * @param step where the case stands, in words; null between steps
     * @param officer user name of who holds it; null where nobody does
     * @param link to the case
     */
    public record Line(
            String caseNumber,
            String procedure,
            String procedureName,
            LocalDate receivedOn,
            LocalDate targetOn,
            int officeDaysLeft,
            boolean waitingForApplicant,
            @Nullable String step,
            @Nullable String officer,
            String link) {}
}
