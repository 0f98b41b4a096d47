package jp.menkyo.desk.casetabs;

import java.util.List;
import jp.menkyo.workflow.casepage.words.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is shown.
 *
 * @param kind null for all kinds
 * @param all everything at once, for printing
 */
record TimelineView(@Nullable TimelineKind kind, boolean newestFirst, int page, boolean all) {

    static final int PAGE_SIZE = 50;

    /** More than any case has; a page for printing is not endless. */
    private static final int MOST = 2000;

    private static final int LAST_PAGE = 1000;

    static TimelineView of(@Nullable String kind, @Nullable String order, int page, boolean all) {
        return new TimelineView(
                kind == null ? null : TimelineKind.named(kind).orElse(null),
                !"old".equals(order),
                Math.min(Math.max(0, page), LAST_PAGE),
                all);
    }

    List<String> beginnings() {
        return kind == null ? List.of() : kind.beginnings();
    }

    List<String> apart() {
        return kind == null ? List.of() : kind.others();
    }

    int limit() {
        return all ? MOST : PAGE_SIZE;
    }

    int offset() {
        return all ? 0 : page * PAGE_SIZE;
    }
}
