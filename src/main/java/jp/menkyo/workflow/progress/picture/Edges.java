package jp.menkyo.workflow.progress.picture;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** Draws the flows; one between two steps that were both visited is drawn as taken. */
final class Edges {

    private Edges() {}

    static void draw(StringBuilder svg, BpmnEdge edge, Map<String, Dress> dresses) {
        var points = edge.getWaypoints().stream()
                .map(point -> "%.0f,%.0f".formatted(point.getX(), point.getY()))
                .collect(Collectors.joining(" "));
        boolean flow = edge.getBpmnElement() instanceof SequenceFlow;
        svg.append("<polyline class=\"flow")
                .append(taken(edge, dresses) ? " taken" : "")
                .append("\" points=\"")
                .append(points)
                .append('"')
                .append(flow ? " marker-end=\"url(#tip)\"" : " stroke-dasharray=\"2 4\"")
                .append("/>");
        var label = edge.getBpmnLabel();
        if (label != null && label.getBounds() != null && edge.getBpmnElement() instanceof SequenceFlow named) {
            Words.beside(svg, named.getName(), label.getBounds());
        }
    }

    private static boolean taken(BpmnEdge edge, Map<String, Dress> dresses) {
        return edge.getBpmnElement() instanceof SequenceFlow flow
                && visited(dresses, flow.getSource().getId())
                && visited(dresses, flow.getTarget().getId());
    }

    private static boolean visited(Map<String, Dress> dresses, String element) {
        return dresses.getOrDefault(element, Dress.AHEAD).taken();
    }
}
