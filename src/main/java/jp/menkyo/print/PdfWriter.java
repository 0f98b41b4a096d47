package jp.menkyo.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.springframework.stereotype.Component;

/** Writes PDF/A-2b (ISO 19005-2), which will be readable for as long as the roster is kept: fonts and colours are inside. */
@Component
public class PdfWriter {

    private final JasperReportsContext context;
    private final Path colours;

    public PdfWriter(Fonts fonts) {
        this.context = fonts.context();
        this.colours = standardColours();
    }

    private static Path standardColours() {
        try {
            var file = Files.createTempFile("menkyo-", ".icc");
            file.toFile().deleteOnExit();
            return Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        } catch (IOException e) {
            throw new UncheckedIOException("the colour profile cannot be written", e);
        }
    }

    /** The sheets as one file; its title is the name of the layout. */
    public byte[] write(JasperPrint sheet) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2B);
        configuration.setIccProfilePath(colours.toString());
        configuration.setMetadataTitle(sheet.getName());
        configuration.setMetadataCreator("menkyo");
        var content = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(context);
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(new SimpleExporterInput(sheet));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("the sheet cannot be written as PDF", e);
        }
        return content.toByteArray();
    }
}
