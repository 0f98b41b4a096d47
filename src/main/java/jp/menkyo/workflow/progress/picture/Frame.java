package jp.menkyo.workflow.progress.picture;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** How large a picture has to be so that every shape, label and bend of a line is in it. */
record Frame(double left, double top, double right, double bottom) {

    private static final double MARGIN = 16;

    static Frame around(BpmnModelInstance model) {
        var frame = new Frame(Double.MAX_VALUE, Double.MAX_VALUE, 0, 0);
        for (var bounds : model.getModelElementsByType(Bounds.class)) {
            frame = frame.with(bounds.getX(), bounds.getY())
                    .with(bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
        }
        for (var bend : model.getModelElementsByType(Waypoint.class)) {
            frame = frame.with(bend.getX(), bend.getY());
        }
        return frame;
    }

    private Frame with(double x, double y) {
        return new Frame(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    /** Of the {@code svg} element. */
    String attributes() {
        double width = right - left + 2 * MARGIN;
        double height = bottom - top + 2 * MARGIN;
        return "width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\""
                .formatted(width, height, left - MARGIN, top - MARGIN, width, height);
    }
}
