package jp.menkyo.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A text as Code 128 (ISO/IEC 15417), drawn as lines so that it prints sharp at any size; quiet zones stand at both ends. */
public final class Barcode implements Renderable, Graphics2DRenderable {

    private static final int QUIET = 10;

    private final BitArray modules;

    /** @param text what Code 128 has: letters without accents, digits, signs */
    public Barcode(String text) {
        modules = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 1, 1).getRow(0, null);
    }

    @Override
    public String getId() {
        return "barcode-" + modules;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        double width = area.getWidth() / (modules.getSize() + 2 * QUIET);
        canvas.setColor(Color.BLACK);
        for (int from = modules.getNextSet(0); from < modules.getSize(); ) {
            int to = modules.getNextUnset(from);
            double x = area.getX() + (QUIET + from) * width;
            canvas.fill(new Rectangle2D.Double(x, area.getY(), (to - from) * width, area.getHeight()));
            from = modules.getNextSet(to);
        }
    }
}
