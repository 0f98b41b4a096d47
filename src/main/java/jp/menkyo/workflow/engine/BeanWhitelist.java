package jp.menkyo.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows models the {@link ProcessBean}s and nothing else. Both calls are needed: with the first alone an expression still
 * reaches every bean of the context, the data source included.
 */
@Component
@Order(0)
@DependsOnDatabaseInitialization
class BeanWhitelist extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    BeanWhitelist(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Map<Object, Object> beans = new LazyProcessBeans(context);
        configuration.setBeans(beans);
        configuration.setExpressionManager(new ModelExpressions(context, beans));
    }
}
