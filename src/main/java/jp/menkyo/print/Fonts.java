package jp.menkyo.print;

import com.lowagie.text.pdf.LayoutProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts of {@code reports/fonts}, and IPAmj明朝 (文字情報基盤) where the machine has it: all are embedded in what is printed.
 * Without IPAmj明朝 the rare characters that it alone can draw become a task for an officer.
 */
@Component
public class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    static final String SERIF = "Noto Serif JP";
    static final String SANS = "Noto Sans JP";
    static final String PLAIN = "BIZ UDMincho";
    static final String RARE = "IPAmj Mincho";

    private final List<Typeface> forNames = new ArrayList<>();
    private final JasperReportsContext context;

    public Fonts(@Value("${menkyo.fonts.ipamj:/usr/share/fonts/truetype/ipamj/ipamjm.ttf}") Path rare) {
        LayoutProcessor.enable();
        var bold = file("NotoSerifJP-Bold.ttf");
        forNames.add(Typeface.load(SERIF, file("NotoSerifJP-Regular.ttf")));
        forNames.add(Typeface.load(PLAIN, file("BIZUDMincho-Regular.ttf")));
        if (Files.isReadable(rare)) {
            forNames.add(Typeface.load(RARE, rare));
        }
        LOG.info("fonts for names: {}", forNames.stream().map(Typeface::family).collect(Collectors.joining(", ")));
        var simple = new SimpleJasperReportsContext();
        var families = new ArrayList<FontFamily>();
        families.add(family(simple, SANS, file("NotoSansJP-Regular.ttf"), null));
        for (var typeface : forNames) {
            families.add(family(
                    simple,
                    typeface.family(),
                    typeface.file(),
                    typeface.family().equals(SERIF) ? bold : null));
        }
        simple.setExtensions(FontFamily.class, families);
        context = simple;
    }

    private static FontFamily family(JasperReportsContext context, String name, Path normal, @Nullable Path bold) {
        var family = new SimpleFontFamily(context);
        family.setName(name);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        family.setNormalFace(face(context, normal));
        if (bold != null) {
            family.setBoldFace(face(context, bold));
        }
        return family;
    }

    private static SimpleFontFace face(JasperReportsContext context, Path file) {
        var face = new SimpleFontFace(context);
        face.setTtf(file.toString());
        return face;
    }

    /** Printing libraries want a file; inside a jar there is none, so the font is laid beside for as long as we run. */
    private static Path file(String name) {
        var resource = new ClassPathResource("reports/fonts/" + name);
        try {
            if (resource.isFile()) {
                return resource.getFile().toPath();
            }
            var copy = Files.createTempFile("menkyo-", "-" + name);
            copy.toFile().deleteOnExit();
            try (var content = resource.getInputStream()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " is missing", e);
        }
    }

    /** Fonts for names, the preferred one first. */
    List<Typeface> forNames() {
        return List.copyOf(forNames);
    }

    /** JasperReports with these fonts and no others. */
    public JasperReportsContext context() {
        return context;
    }
}
