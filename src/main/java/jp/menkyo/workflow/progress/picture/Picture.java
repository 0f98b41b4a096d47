package jp.menkyo.workflow.progress.picture;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.springframework.web.util.HtmlUtils;

/**
 * A process model as an SVG, drawn from the places that its author gave the symbols. Colours come from the page's style sheet,
 * because our pages allow no style of their own in markup.
 */
public final class Picture {

    private static final int MARGIN = 16;

    private Picture() {}

    /** @param marks how each element stands, by its id */
    public static String of(BpmnModelInstance model, String title, Map<String, Mark> marks) {
        return of(
                title + "の進み具合の図",
                model,
                marks.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> Dress.of(one.getValue()))));
    }

    /**
     * @param title what the picture is, for those who listen
     * @param dresses how each element looks, by its id
     */
    public static String of(String title, BpmnModelInstance model, Map<String, Dress> dresses) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"progress-picture\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(title))
                .append("\" ")
                .append(frame(model))
                .append('>')
                .append("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\"")
                .append(
                        " markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0,0 L10,5 L0,10 z\"/></marker></defs>");
        model.getModelElementsByType(BpmnShape.class).stream()
                .sorted(Comparator.comparingDouble((BpmnShape shape) -> -area(shape.getBounds())))
                .forEach(shape -> Shapes.draw(svg, shape, dresses));
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> Edges.draw(svg, edge, dresses));
        return svg.append("</svg>").toString();
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    private static String frame(BpmnModelInstance model) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (var bounds : model.getModelElementsByType(Bounds.class)) {
            left = Math.min(left, bounds.getX());
            top = Math.min(top, bounds.getY());
            right = Math.max(right, bounds.getX() + bounds.getWidth());
            bottom = Math.max(bottom, bounds.getY() + bounds.getHeight());
        }
        for (var point : model.getModelElementsByType(Waypoint.class)) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        double width = right - left + 2 * MARGIN;
        double height = bottom - top + 2 * MARGIN;
        return "width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\""
                .formatted(width, height, left - MARGIN, top - MARGIN, width, height);
    }
}
