package jp.menkyo.desk.counter;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed page as eyes, a hand scanner and an office scanner meet it. */
record PrintedPage(byte[] pdf) {

    String text() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
        }
    }

    PrintedPage keptAs(String name) throws IOException {
        var samples = Files.createDirectories(Path.of("target", "counter"));
        Files.write(samples.resolve(name + ".pdf"), pdf);
        return this;
    }

    String barcode() throws IOException, NotFoundException {
        var page = picture(200);
        int width = page.getWidth();
        var pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, page.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** Scanned at 300 dots per inch, as {@code jpg} or {@code png}. */
    byte[] scannedAs(String format) throws IOException {
        var content = new ByteArrayOutputStream();
        ImageIO.write(picture(300), format, content);
        return content.toByteArray();
    }

    /** Scanned into a PDF that holds each page as one photograph. */
    byte[] scannedAsPdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var photograph = JPEGFactory.createFromImage(document, picture(300));
            try (var canvas = new PDPageContentStream(document, page)) {
                canvas.drawImage(
                        photograph,
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            var content = new ByteArrayOutputStream();
            document.save(content);
            return content.toByteArray();
        }
    }

    private BufferedImage picture(int dotsPerInch) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
        }
    }
}
