package jp.menkyo.workflow.progress;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What sort of step a node of a model is, in a word for people who read no BPMN. */
final class Kinds {

    private Kinds() {}

    static String of(FlowNode node) {
        if (node instanceof UserTask) {
            return "職員";
        }
        if (node instanceof BusinessRuleTask) {
            return "判定";
        }
        if (node instanceof SendTask) {
            return "通知";
        }
        if (node instanceof CallActivity || node instanceof SubProcess) {
            return "まとまり";
        }
        if (node instanceof Gateway) {
            return "分かれ目";
        }
        return node instanceof Event ? "できごと" : "自動";
    }
}
