package jp.menkyo.workflow.engine.guard;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.workflow.engine.CommandChain;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Puts the guards at the engine's gates, and looks through the filters that are already stored. */
@Component
class EngineGuards extends AbstractProcessEnginePlugin {

    private final AuditTrail audit;

    EngineGuards(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        CommandChain.guard(configuration, () -> new ExpressionGuard(audit));
        List<SessionFactory> sessions = new ArrayList<>();
        if (configuration.getCustomSessionFactories() != null) {
            sessions.addAll(configuration.getCustomSessionFactories());
        }
        sessions.add(new EntityGate(configuration, audit));
        configuration.setCustomSessionFactories(sessions);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        engine.getFilterService().createFilterQuery().unlimitedList().forEach(EngineGuards::check);
    }

    static void check(Filter stored) {
        try {
            Expressions.refuseForeign(stored.getQuery());
        } catch (ExpressionRefused refused) {
            throw new IllegalStateException(
                    "保存済みのフィルター " + stored.getId() + " に許可されていない式があります。削除してから起動してください。", refused);
        }
    }
}
