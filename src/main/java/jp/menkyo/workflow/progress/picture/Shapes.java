package jp.menkyo.workflow.progress.picture;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Draws the symbols: boxes for what is done, diamonds where the way parts, circles for what happens. */
final class Shapes {

    private static final int CORNER = 10;

    private Shapes() {}

    static void draw(StringBuilder svg, BpmnShape shape, Map<String, Dress> dresses) {
        var element = shape.getBpmnElement();
        if (element instanceof TextAnnotation note) {
            Words.inside(svg, note.getText() == null ? "" : note.getText().getTextContent(), shape.getBounds());
        }
        if (element instanceof FlowNode node) {
            var dress = dresses.getOrDefault(node.getId(), Dress.AHEAD);
            svg.append("<g class=\"node %s\" data-element=\"%s\">".formatted(dress.style(), node.getId()));
            svg.append("<title>%s（%s）</title>".formatted(name(node), dress.words()));
            symbol(svg, node, shape);
            badge(svg, dress.badge(), shape.getBounds());
            svg.append("</g>");
        }
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? "" : HtmlUtils.htmlEscape(node.getName());
    }

    private static void symbol(StringBuilder svg, FlowNode node, BpmnShape shape) {
        var bounds = shape.getBounds();
        if (node instanceof Gateway) {
            diamond(svg, bounds);
            letter(svg, sort(node), bounds);
            label(svg, node, shape);
        } else if (node instanceof Event) {
            circles(svg, node, bounds);
            letter(svg, sort(node), bounds);
            label(svg, node, shape);
        } else {
            box(svg, node, bounds);
        }
    }

    private static void box(StringBuilder svg, FlowNode node, Bounds bounds) {
        svg.append("<rect class=\"%s\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%d\"/>"
                .formatted(
                        node instanceof CallActivity ? "call" : node instanceof SubProcess ? "part" : "step",
                        bounds.getX(),
                        bounds.getY(),
                        bounds.getWidth(),
                        bounds.getHeight(),
                        CORNER));
        small(svg, sort(node), bounds.getX() + 6, bounds.getY() + 12);
        if (node instanceof SubProcess) {
            small(svg, node.getName(), bounds.getX() + 10, bounds.getY() + 16);
        } else {
            Words.inside(svg, node.getName(), bounds);
        }
    }

    private static void small(StringBuilder svg, @Nullable String text, double x, double y) {
        svg.append("<text class=\"sort\" font-size=\"9\" x=\"%.0f\" y=\"%.0f\">%s</text>"
                .formatted(x, y, text == null ? "" : HtmlUtils.htmlEscape(text)));
    }

    private static void diamond(StringBuilder svg, Bounds b) {
        double middle = b.getX() + b.getWidth() / 2;
        double centre = b.getY() + b.getHeight() / 2;
        svg.append("<polygon points=\"%.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f\"/>"
                .formatted(
                        middle,
                        b.getY(),
                        b.getX() + b.getWidth(),
                        centre,
                        middle,
                        b.getY() + b.getHeight(),
                        b.getX(),
                        centre));
    }

    private static void circles(StringBuilder svg, FlowNode node, Bounds b) {
        circle(svg, b, b.getWidth() / 2, node instanceof EndEvent ? "end" : "event");
        if (node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent) {
            circle(svg, b, b.getWidth() / 2 - 3, "event");
        }
    }

    private static void circle(StringBuilder svg, Bounds b, double radius, String style) {
        svg.append("<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>"
                .formatted(style, b.getX() + b.getWidth() / 2, b.getY() + b.getHeight() / 2, radius));
    }

    private static void letter(StringBuilder svg, String letter, Bounds b) {
        svg.append("<text text-anchor=\"middle\" font-size=\"14\" x=\"%.0f\" y=\"%.0f\">%s</text>"
                .formatted(b.getX() + b.getWidth() / 2, b.getY() + b.getHeight() / 2 + 5, letter));
    }

    private static void label(StringBuilder svg, FlowNode node, BpmnShape shape) {
        var label = shape.getBpmnLabel();
        if (label != null && label.getBounds() != null) {
            Words.beside(svg, node.getName(), label.getBounds());
        }
    }

    /** At the upper right corner, as wide as its text. */
    private static void badge(StringBuilder svg, String text, Bounds b) {
        if (text.isEmpty()) {
            return;
        }
        double x = b.getX() + b.getWidth();
        double wide = Math.max(18, 8 + Words.width(text));
        svg.append("<rect class=\"badge\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"18\" rx=\"9\"/>"
                .formatted(x - wide / 2, b.getY() - 9, wide));
        svg.append("<text class=\"sign\" text-anchor=\"middle\" font-size=\"12\" x=\"%.0f\" y=\"%.0f\">%s</text>"
                .formatted(x, b.getY() + 4, text));
    }

    /** The sort of a step, as short as a symbol. */
    private static String sort(BaseElement node) {
        if (node instanceof CatchEvent event) {
            return event.getEventDefinitions().stream()
                    .map(Shapes::happening)
                    .findFirst()
                    .orElse("");
        }
        if (node instanceof Gateway) {
            return node instanceof ParallelGateway ? "＋" : node instanceof EventBasedGateway ? "◇" : "×";
        }
        if (node instanceof UserTask) {
            return "職員";
        }
        if (node instanceof SendTask) {
            return "通知";
        }
        if (node instanceof BusinessRuleTask) {
            return "判定";
        }
        return node instanceof CallActivity
                ? "＋"
                : node instanceof FlowNode && !(node instanceof Event) ? auto(node) : "";
    }

    private static String auto(BaseElement node) {
        return node instanceof SubProcess ? "" : "自動";
    }

    private static String happening(Object definition) {
        if (definition instanceof TimerEventDefinition) {
            return "時";
        }
        if (definition instanceof MessageEventDefinition) {
            return "信";
        }
        return definition instanceof ErrorEventDefinition ? "誤" : "告";
    }
}
