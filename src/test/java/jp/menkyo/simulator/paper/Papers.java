package jp.menkyo.simulator.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small whole files of the kinds that applicants attach; PDFs with different marks differ. */
public final class Papers {

    private Papers() {}

    /** A one-page PDF without text on it; {@code mark} (ASCII) tells it from others. */
    public static byte[] pdf(String mark) {
        var body = "%PDF-1.4\n%" + mark + "\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
        var pages = body.length();
        body += "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
        var page = body.length();
        body += "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n";
        var catalog = body.indexOf("1 0 obj");
        var table = "xref\n0 4\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \n"
                .formatted(catalog, pages, page);
        var end = "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + body.length() + "\n%%EOF\n";
        return (body + table + end).getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] jpeg() {
        return image("jpg");
    }

    public static byte[] png() {
        return image("png");
    }

    private static byte[] image(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
