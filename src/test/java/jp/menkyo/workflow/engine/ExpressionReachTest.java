package jp.menkyo.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.MenkyoTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class ExpressionReachTest {

    @Autowired
    ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${transactionManager}",
                "${accounts.disable('examiner1')}",
                "${''.getClass()}",
                "${''.class}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${expressionMarker.getClass().getClassLoader()}",
                "${expressionMarker['class']}"
            })
    void keepsExpressionsAwayFromBeansAndReflection(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void letsExpressionsCallProcessBeans() {
        assertThat(evaluate("${expressionMarker.touch().concat('!')}")).isEqualTo("examiner1!");
    }

    private Object evaluate(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(null));
    }
}
