package jp.menkyo.workflow.worklist.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.menkyo.workflow.worklist.draft.DraftErasure;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells the read table of every user task that opens, changes hands or ends, in the engine's own transaction. */
@Component
class TaskFeed extends AbstractProcessEnginePlugin {

    private final WorkItems items;
    private final DraftErasure drafts;

    TaskFeed(WorkItems items, DraftErasure drafts) {
        this.items = items;
        this.drafts = drafts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new OnEveryUserTask());
    }

    private void open(DelegateTask task) {
        var caseNumber = ((TaskEntity) task).getProcessInstance().getBusinessKey();
        if (caseNumber != null) {
            items.open(new WorkItems.Opened(
                    task.getId(),
                    caseNumber,
                    task.getTaskDefinitionKey(),
                    task.getName(),
                    role(task),
                    task.getAssignee()));
        }
    }

    private void complete(String taskId) {
        items.complete(taskId);
        drafts.over(taskId);
    }

    private void drop(String taskId) {
        items.drop(taskId);
        drafts.over(taskId);
    }

    private static String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody's task: " + task.getTaskDefinitionKey()));
    }

    private final class OnEveryUserTask extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
                var task = userTask.getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskFeed.this::open);
                task.addBuiltInTaskListener(
                        TaskListener.EVENTNAME_UPDATE, one -> items.hold(one.getId(), one.getAssignee()));
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, one -> complete(one.getId()));
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, one -> drop(one.getId()));
            }
        }
    }
}
