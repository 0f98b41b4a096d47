package jp.menkyo.audit.search;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the trail.
 *
 * @param from first day
 * @param to last day, included
 * @param officer user name of who acted; null for everybody
 * @param action code of the act, or how it begins when it ends with {@code *}; null for every act
 * @param caseNumber only this case; null for all
 * @param subjects only what happened to one of these, or in one of {@code cases}; empty for all
 * @param cases see {@code subjects}
 * @param newestFirst order by time
 */
public record AuditQuery(
        LocalDate from,
        LocalDate to,
        @Nullable String officer,
        @Nullable String action,
        @Nullable String caseNumber,
        Set<String> subjects,
        Set<String> cases,
        boolean newestFirst) {

    /** Nobody reads more at once; the trail grows by millions a year. */
    public static final int MOST_DAYS = 366;

    private static final LocalDate EARLIEST = LocalDate.of(1947, 12, 29);

    /** @throws QueryRefused when the period is upside down, too long, or out of this world */
    public AuditQuery {
        subjects = Set.copyOf(subjects);
        cases = Set.copyOf(cases);
        if (from.isAfter(to)) {
            throw new QueryRefused("期間の終わりが始めより前です。日付を入れ替えてください。");
        }
        if (from.isBefore(EARLIEST) || to.getYear() > 2999) {
            throw new QueryRefused("期間に、記録のありえない日付があります。西暦の年を確かめてください。");
        }
        if (from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new QueryRefused("期間は" + MOST_DAYS + "日までです。期間を分けて検索してください。");
        }
    }

    /** The trail is not asked so. */
    public static final class QueryRefused extends Problem {

        public QueryRefused(String sentence) {
            super(422, "AUDIT_QUERY", sentence);
        }
    }
}
