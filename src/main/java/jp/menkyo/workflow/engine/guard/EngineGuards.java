package jp.menkyo.workflow.engine.guard;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.workflow.engine.CommandChain;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guards into both of the engine's command chains, and looks through the filters that are already stored. */
@Component
class EngineGuards extends AbstractProcessEnginePlugin {

    private final AuditTrail audit;

    EngineGuards(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        CommandChain.guard(configuration, () -> new ExpressionGuard(audit));
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
