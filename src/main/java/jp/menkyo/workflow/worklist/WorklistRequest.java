package jp.menkyo.workflow.worklist;

import org.jspecify.annotations.Nullable;

/**
 * What a program or page asks the work list for, as JSON; what is searched for travels here and never in an address.
 *
 * @param queue {@code mine}, {@code group}, {@code all} or {@code done}
 * @param sort a column, with {@code -} before it for descending order
 * @param after {@code next} of the page before, to go on from there however deep; then {@code page} does not count
 */
public record WorklistRequest(
        String queue,
        @Nullable String text,
        @Nullable WorklistFilter filter,
        @Nullable String sort,
        @Nullable String after,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int USUAL = 20;

    public WorklistQuery query() {
        return WorklistQuery.of(
                queue,
                text,
                filter == null ? WorklistFilter.ALL : filter,
                sort == null ? "dueOn" : sort,
                after,
                page == null ? 0 : page,
                size == null ? USUAL : size);
    }
}
