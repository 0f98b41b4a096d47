package jp.menkyo.desk.casetabs;

import java.util.List;
import jp.menkyo.workflow.casepage.words.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is shown.
 *
 * @param choice what was asked for: the name of a kind, {@link #EVERYTHING}, or null for the course of the case, which leaves
 *     out who looked at it (the tab of accesses shows that)
 * @param kind null for all kinds
 * @param all everything at once, for printing
 */
record TimelineView(@Nullable String choice, @Nullable TimelineKind kind, boolean newestFirst, int page, boolean all) {

    static final String EVERYTHING = "ALL";

    static final int PAGE_SIZE = 50;

    /** More than any case has; a page for printing is not endless. */
    private static final int MOST = 2000;

    private static final int LAST_PAGE = 1000;

    static TimelineView of(@Nullable String kind, @Nullable String order, int page, boolean all) {
        var one = kind == null ? null : TimelineKind.named(kind).orElse(null);
        return new TimelineView(
                one != null || EVERYTHING.equals(kind) ? kind : null,
                one,
                !"old".equals(order),
                Math.min(Math.max(0, page), LAST_PAGE),
                all);
    }

    List<String> beginnings() {
        return kind == null ? List.of() : kind.beginnings();
    }

    List<String> apart() {
        if (kind != null) {
            return kind.others();
        }
        return choice == null ? TimelineKind.VIEW.beginnings() : List.of();
    }

    int limit() {
        return all ? MOST : PAGE_SIZE;
    }

    int offset() {
        return all ? 0 : page * PAGE_SIZE;
    }
}
