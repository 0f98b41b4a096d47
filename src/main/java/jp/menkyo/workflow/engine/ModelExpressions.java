package jp.menkyo.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Expressions as our models may use them: variables and process beans, no other bean, no reflection. */
class ModelExpressions extends SpringExpressionManager {

    ModelExpressions(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new NoReflection());
        resolvers.add(super.createElResolver());
        return resolvers;
    }
}
