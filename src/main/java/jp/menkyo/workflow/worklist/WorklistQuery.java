package jp.menkyo.workflow.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see of the work.
 *
 * @param text what is searched for, as {@link SearchText} reads it; null for everything
 * @param after the task whose line came last on the page before; null to go by {@code page}
 */
public record WorklistQuery(
        Queue queue,
        @Nullable String text,
        WorklistFilter filter,
        Sort sort,
        boolean descending,
        @Nullable String after,
        int page,
        int size) {

    private static final int LARGEST_PAGE = 100;
    private static final int DEEPEST = 10_000;

    public enum Queue {
        MINE,
        GROUP,
        ALL,
        DONE;

        public static Queue of(String code) {
            if (!Set.of("mine", "group", "all", "done").contains(code)) {
                throw new BadQuery("queue", "一覧は mine・group・all・done のどれかを指定してください。");
            }
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Columns that lists sort by, each with its name in the interface, its expression and its type in the database. */
    public enum Sort {
        RECEIVED_ON("receivedOn", "w.received_on", "date"),
        DUE_ON("dueOn", "w.target_on", "date"),
        HOLDER_KANA("holderKana", "w.kana_key", "text"),
        HOLDER_NAME("holderName", "w.name_key", "text"),
        CASE_NUMBER("caseNumber", "w.case_number collate \"C\"", "text"),
        PROCEDURE("procedure", "w.procedure collate \"C\"", "text"),
        STEP("step", "w.step collate \"C\"", "text"),
        PAID("paid", "w.paid", "boolean"),
        ASSIGNEE("assignee", "w.assignee collate \"C\"", "text"),
        ENDED_AT("endedAt", "w.ended_at", "timestamptz");

        private final String field;
        private final String expression;
        private final String type;

        Sort(String field, String expression, String type) {
            this.field = field;
            this.expression = expression;
            this.type = type;
        }

        String expression() {
            return expression;
        }

        String type() {
            return type;
        }

        /** Are there lines without it? They come last, whichever way the list goes. */
        boolean gaps() {
            return this == DUE_ON || this == ASSIGNEE || this == ENDED_AT;
        }

        static Sort of(String field) {
            for (var sort : values()) {
                if (sort.field.equals(field)) {
                    return sort;
                }
            }
            throw new BadQuery("sort", "並べ替えの項目が正しくありません。");
        }
    }

    static WorklistQuery of(
            String queue,
            @Nullable String text,
            WorklistFilter filter,
            String sort,
            @Nullable String after,
            int page,
            int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new BadQuery("size", "ページは0から、件数は1から100で指定してください。");
        }
        if ((long) page * size > DEEPEST) {
            throw new BadQuery("page", "先のページが遠すぎます。「次のページ」（next の値を after に入れる）で順に進むか、検索や絞り込みで件数を減らしてください。");
        }
        var descending = sort.startsWith("-");
        return new WorklistQuery(
                Queue.of(queue),
                text == null || text.isBlank() ? null : text.strip(),
                filter,
                Sort.of(descending ? sort.substring(1) : sort),
                descending,
                after == null || after.isBlank() ? null : after,
                page,
                size);
    }

    /** The page goes on after a line that does not exist any more. */
    public static final class PlaceGone extends Problem {

        PlaceGone() {
            super(409, "PLACE_GONE", "一覧が変わり、続きの位置が分からなくなりました。先頭のページから開き直してください。");
        }
    }

    /** The list was asked for in a way it does not know. */
    public static final class BadQuery extends Problem {

        public BadQuery(String field, String message) {
            super(400, "BAD_QUERY", message, List.of(new FieldError(field, "BAD_QUERY", message)));
        }
    }
}
