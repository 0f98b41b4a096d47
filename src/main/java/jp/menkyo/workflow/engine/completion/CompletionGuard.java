package jp.menkyo.workflow.engine.completion;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.workflow.engine.CommandChain;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts a guard on every user task of every model, and on the engine calls that end a task without completing it. */
@Component
class CompletionGuard extends AbstractProcessEnginePlugin {

    private final CompletionPermit permit;

    CompletionGuard(CompletionPermit permit) {
        this.permit = permit;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPreBPMNParseListeners(listeners);
        }
        listeners.add(new OnEveryUserTask());
        CommandChain.guard(configuration, OnShortcuts::new);
    }

    private void require() {
        if (!permit.isHeld()) {
            throw new CompletedElsewhere();
        }
    }

    private final class OnEveryUserTask extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
                userTask.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> require());
            }
        }
    }

    private final class OnShortcuts extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof HandleTaskBpmnErrorCmd || command instanceof HandleTaskEscalationCmd) {
                require();
            }
            return next.execute(command);
        }
    }
}
