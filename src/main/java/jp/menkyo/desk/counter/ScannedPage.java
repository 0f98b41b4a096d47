package jp.menkyo.desk.counter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import jp.menkyo.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The first page of a scan as a picture, searched for the barcode of a separator sheet. A page that cannot be read has none. */
final class ScannedPage {

    /** Bars stay readable at this width in pixels, and no picture takes more than some 15 MB of memory. */
    private static final int WIDTH = 1700;

    /** Above this no scanner made it; a picture may claim any size. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true);

    private ScannedPage() {}

    /** @param content a whole PDF, JPEG or PNG */
    static Optional<DocumentKind> kind(byte[] content) {
        return PdfPictures.ofFirstPage(content).stream()
                .map(ScannedPage::picture)
                .filter(Objects::nonNull)
                .map(ScannedPage::barcode)
                .filter(Objects::nonNull)
                .flatMap(code -> SeparatorSheet.kind(code).stream())
                .findFirst();
    }

    private static @Nullable BufferedImage picture(byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return reduced(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // decoders meet broken pictures with exceptions of every kind; such a picture simply shows no barcode
            return null;
        }
    }

    private static @Nullable BufferedImage reduced(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        if ((long) width * reader.getHeight(0) > MOST_PIXELS) {
            return null;
        }
        var wanted = reader.getDefaultReadParam();
        int step = Math.max(1, width / WIDTH);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static @Nullable String barcode(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(pixels)), HINTS)
                    .getText();
        } catch (NotFoundException none) {
            return null;
        }
    }
}
