package jp.menkyo.workflow.engine.guard;

import jp.menkyo.audit.AuditTrail;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Refuses expressions in searches before anything evaluates them (CVE-2026-109432: the engine evaluates those in or-parts even
 * where it is told not to, and an expression can reach the operating system).
 */
class ExpressionGuard extends CommandInterceptor {

    private final AuditTrail audit;

    ExpressionGuard(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            check(command);
        } catch (ExpressionRefused refused) {
            audit.refused("EXPRESSION", null, null, command.getClass().getSimpleName());
            throw refused;
        }
        return next.execute(command);
    }

    private static void check(Object command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            Expressions.refuseAny(query);
        } else if (command instanceof SaveFilterCmd) {
            var filter = (Filter) new DirectFieldAccessor(command).getPropertyValue("filter");
            if (filter != null) {
                Expressions.refuseForeign(filter.getQuery());
            }
        } else if (command instanceof AbstractExecuteFilterCmd
                && new DirectFieldAccessor(command).getPropertyValue("extendingQuery")
                        instanceof AbstractQuery<?, ?> extension) {
            Expressions.refuseAny(extension);
        }
    }
}
