package jp.menkyo.certificate.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** The ornament around a certificate: interlaced waves between two rules, drawn as lines so that it prints sharp. */
final class Frame implements Renderable, Graphics2DRenderable {

    private static final Color GOLD = new Color(0x9A, 0x7B, 0x2F);
    private static final Color GREEN = new Color(0x2F, 0x5D, 0x50);
    private static final double BAND = 17;
    private static final double WAVE = 23;
    private static final double CORNER = BAND + 5;
    private static final double STEP = 1.5;
    private static final int STRANDS = 4;

    @Override
    public String getId() {
        return "certificate-frame";
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        canvas.setColor(GREEN);
        rule(canvas, area, 1, 2.4f);
        rule(canvas, area, BAND + 3, 1.2f);
        canvas.setColor(GOLD);
        rule(canvas, area, BAND + 7, 0.5f);
        canvas.setStroke(new BasicStroke(0.55f));
        for (int strand = 0; strand < STRANDS; strand++) {
            canvas.draw(wave(area, Math.PI * 2 * strand / STRANDS));
        }
        corner(canvas, area.getMinX(), area.getMinY());
        corner(canvas, area.getMaxX() - CORNER, area.getMinY());
        corner(canvas, area.getMinX(), area.getMaxY() - CORNER);
        corner(canvas, area.getMaxX() - CORNER, area.getMaxY() - CORNER);
    }

    private static void rule(Graphics2D canvas, Rectangle2D area, double inset, float width) {
        canvas.setStroke(new BasicStroke(width));
        canvas.draw(new Rectangle2D.Double(
                area.getX() + inset, area.getY() + inset, area.getWidth() - 2 * inset, area.getHeight() - 2 * inset));
    }

    /** A square with a ring in it where two bands meet. */
    private static void corner(Graphics2D canvas, double x, double y) {
        var square = new Rectangle2D.Double(x, y, CORNER, CORNER);
        canvas.setColor(Color.WHITE);
        canvas.fill(square);
        canvas.setColor(GREEN);
        canvas.setStroke(new BasicStroke(1.2f));
        canvas.draw(new Rectangle2D.Double(x + 1, y + 1, CORNER - 2, CORNER - 2));
        canvas.setColor(GOLD);
        canvas.setStroke(new BasicStroke(0.7f));
        for (double inset : new double[] {4.5, 7, 9.5}) {
            canvas.draw(new Ellipse2D.Double(x + inset, y + inset, CORNER - 2 * inset, CORNER - 2 * inset));
        }
    }

    /** A line that swings around the middle of the band, a whole number of waves on each side. */
    private static Path2D wave(Rectangle2D area, double phase) {
        double inset = BAND / 2 + 2;
        double left = area.getMinX() + inset;
        double top = area.getMinY() + inset;
        double right = area.getMaxX() - inset;
        double bottom = area.getMaxY() - inset;
        var line = new Path2D.Double();
        side(line, new Line2D.Double(left, top, right, top), phase);
        side(line, new Line2D.Double(right, top, right, bottom), phase);
        side(line, new Line2D.Double(right, bottom, left, bottom), phase);
        side(line, new Line2D.Double(left, bottom, left, top), phase);
        return line;
    }

    private static void side(Path2D line, Line2D side, double phase) {
        double length = side.getP1().distance(side.getP2());
        double right = (side.getX2() - side.getX1()) / length;
        double down = (side.getY2() - side.getY1()) / length;
        double turns = Math.round(length / WAVE) * 2 * Math.PI / length;
        int steps = (int) (length / STEP);
        for (int step = 0; step <= steps; step++) {
            double at = length * step / steps;
            double swing = swing(at * turns, phase);
            double x = side.getX1() + right * at - down * swing;
            double y = side.getY1() + down * at + right * swing;
            if (step == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
    }

    private static double swing(double angle, double phase) {
        return Math.sin(angle + phase) * (BAND / 2 - 2.2);
    }
}
