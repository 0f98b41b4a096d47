package jp.menkyo.workflow.worklist.wish;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.menkyo.workflow.worklist.WorklistQuery.BadQuery;
import jp.menkyo.workflow.worklist.WorklistRequest;

/**
 * How an officer likes the list.
 *
 * @param queue the list that was open last
 * @param sort column, with {@code -} before it when descending
 * @param columns shown, in this order
 */
public record Layout(String queue, String sort, List<String> columns) {

    private static final Set<String> COLUMNS = Set.of(
            "caseNumber",
            "procedure",
            "step",
            "holderName",
            "holderKana",
            "receivedOn",
            "dueOn",
            "paid",
            "flags",
            "assignee");

    static final Layout USUAL = new Layout(
            "group",
            "dueOn",
            List.of(
                    "caseNumber",
                    "procedure",
                    "step",
                    "holderName",
                    "holderKana",
                    "dueOn",
                    "paid",
                    "flags",
                    "assignee"));

    public Layout {
        columns = columns == null ? List.of() : columns.stream().distinct().toList();
        if (columns.isEmpty() || !COLUMNS.containsAll(columns)) {
            throw new BadQuery("columns", "表示する列を1つ以上、示された列から選んでください。");
        }
        new WorklistRequest(queue, null, null, sort, null, null, null).query();
    }

    String queueCode() {
        return queue.toUpperCase(Locale.ROOT);
    }
}
