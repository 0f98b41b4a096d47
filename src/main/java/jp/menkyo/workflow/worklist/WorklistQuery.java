package jp.menkyo.workflow.worklist;

import java.util.Locale;
import java.util.Set;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see of the open work.
 *
 * @param text part of a name, its kana, or a case number
 */
public record WorklistQuery(
        Queue queue,
        @Nullable String text,
        @Nullable String procedure,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    private static final int LARGEST_PAGE = 100;

    public enum Queue {
        MINE,
        GROUP,
        ALL,
        DONE
    }

    /** Columns that lists sort by, each with its expression. */
    public enum Sort {
        RECEIVED_ON("c.received_on"),
        DUE_ON("c.target_on"),
        HOLDER_KANA("c.kana_key"),
        CASE_NUMBER("c.case_number"),
        PROCEDURE("c.procedure");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    static WorklistQuery of(
            String queue, @Nullable String text, @Nullable String procedure, String sort, int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new BadQuery("size", "ページは0から、件数は1から100で指定してください。");
        }
        var descending = sort.startsWith("-");
        return new WorklistQuery(
                queue(queue),
                blank(text),
                blank(procedure),
                sort(descending ? sort.substring(1) : sort),
                descending,
                page,
                size);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Queue queue(String code) {
        if (!Set.of("mine", "group", "all", "done").contains(code)) {
            throw new BadQuery("queue", "一覧は mine・group・all・done のどれかを指定してください。");
        }
        return Queue.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Sort sort(String field) {
        return switch (field) {
            case "receivedOn" -> Sort.RECEIVED_ON;
            case "dueOn" -> Sort.DUE_ON;
            case "holderKana" -> Sort.HOLDER_KANA;
            case "caseNumber" -> Sort.CASE_NUMBER;
            case "procedure" -> Sort.PROCEDURE;
            default -> throw new BadQuery("sort", "並べ替えの項目が正しくありません。");
        };
    }

    /** The list was asked for in a way it does not know. */
    static final class BadQuery extends Problem {

        BadQuery(String field, String message) {
            super(400, "BAD_QUERY", message, java.util.List.of(new FieldError(field, "BAD_QUERY", message)));
        }
    }
}
