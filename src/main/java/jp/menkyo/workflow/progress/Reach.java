package jp.menkyo.workflow.progress;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a run can still come from the steps it stands on: along the flows, by events at a step, into event sub-processes. */
final class Reach {

    private final BpmnModelInstance model;
    private final Set<String> seen = new HashSet<>();

    private Reach(BpmnModelInstance model) {
        this.model = model;
    }

    static Set<String> from(BpmnModelInstance model, Collection<String> standing) {
        var reach = new Reach(model);
        reach.walk(standing);
        return reach.seen;
    }

    private void walk(Collection<String> standing) {
        var open = new ArrayDeque<FlowNode>();
        Stream.concat(standing.stream(), interruptions(standing))
                .map(id -> model.<FlowNode>getModelElementById(id))
                .filter(node -> node != null)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (seen.add(node.getId())) {
                next(node).forEach(open::add);
            }
        }
    }

    /** Whatever still runs can be interrupted by the events that wait beside the whole process. */
    private Stream<String> interruptions(Collection<String> standing) {
        return standing.isEmpty()
                ? Stream.empty()
                : model.getModelElementsByType(SubProcess.class).stream()
                        .filter(SubProcess::triggeredByEvent)
                        .map(SubProcess::getId);
    }

    private Stream<FlowNode> next(FlowNode node) {
        var along = node.getOutgoing().stream().map(flow -> flow.getTarget());
        var events = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
        var inside = node instanceof SubProcess part
                ? part.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast)
                : Stream.<FlowNode>empty();
        var outside = node.getParentElement() instanceof SubProcess around && !around.triggeredByEvent()
                ? Stream.<FlowNode>of(around)
                : Stream.<FlowNode>empty();
        return Stream.of(along, events, inside, outside).flatMap(nodes -> nodes);
    }
}
