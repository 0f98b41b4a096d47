package jp.menkyo.workflow.engine.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Finds the expressions a query would evaluate, those in its or-parts included, and knows the few that a saved filter may
 * hold: who is asking, and plain reckoning with dates.
 */
final class Expressions {

    private static final Pattern ALLOWED =
            Pattern.compile("\\$\\{ *(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|"
                    + "dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)\\([0-9]{1,4}\\)"
                    + "|\\.withTimeAtStartOfDay\\(\\)|\\.toDate\\(\\)){0,6}) *}");

    private Expressions() {}

    static void refuseAny(AbstractQuery<?, ?> query) {
        if (parts(query).anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new ExpressionRefused();
        }
    }

    static void refuseForeign(AbstractQuery<?, ?> query) {
        boolean foreign = parts(query)
                .flatMap(part -> part.getExpressions().values().stream())
                .anyMatch(text -> !ALLOWED.matcher(text).matches());
        if (foreign) {
            throw new ExpressionRefused();
        }
    }

    private static Stream<? extends AbstractQuery<?, ?>> parts(AbstractQuery<?, ?> query) {
        return Stream.concat(Stream.of(query), orParts(query).stream());
    }

    private static List<? extends AbstractQuery<?, ?>> orParts(AbstractQuery<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        return query instanceof HistoricProcessInstanceQueryImpl instances ? instances.getQueries() : List.of();
    }
}
