package jp.menkyo.reporting.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Noto Sans JP, embedded in what is printed; a text in any other font would vanish from a PDF. */
@Component
class SheetFont {

    private static final String FAMILY = "Noto Sans JP";
    private static final String FILE = "NotoSansJP-Regular.ttf";

    private final JasperReportsContext context;
    private final Font font;

    SheetFont() {
        var file = file();
        this.font = load(file);
        var simple = new SimpleJasperReportsContext();
        var face = new SimpleFontFace(simple);
        face.setTtf(file.toString());
        var family = new SimpleFontFamily(simple);
        family.setName(FAMILY);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        family.setNormalFace(face);
        simple.setExtensions(FontFamily.class, List.of(family));
        this.context = simple;
    }

    /** Printing libraries want a file; inside a jar there is none, so the font is laid beside for as long as we run. */
    private static Path file() {
        try (var content = new ClassPathResource("reports/fonts/" + FILE).getInputStream()) {
            var copy = Files.createTempFile("menkyo-", "-" + FILE);
            copy.toFile().deleteOnExit();
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + FILE + " is missing", e);
        }
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }

    JasperReportsContext context() {
        return context;
    }

    /** A PDF drops what its font lacks without a trace; here 〓 stands for it, as printers do. */
    String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints().forEach(one -> drawn.appendCodePoint(font.canDisplay(one) ? one : '〓'));
        return drawn.toString();
    }
}
