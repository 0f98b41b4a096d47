package jp.menkyo.desk.counter;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The photographs (JPEG) on the first page of a PDF; scanners put each page into one. */
final class PdfPictures {

    private static final byte[] HEADER = {'%', 'P', 'D', 'F'};

    private PdfPictures() {}

    /** The file itself when it is a picture already; none when nothing can be read. */
    static List<byte[]> ofFirstPage(byte[] content) {
        if (!isPdf(content)) {
            return List.of(content);
        }
        try (var reader = new PdfReader(content)) {
            return photographs(reader);
        } catch (IOException | RuntimeException unreadable) {
            // the reader meets broken files with exceptions of every kind; such a file simply names no paper
            return List.of();
        }
    }

    private static boolean isPdf(byte[] content) {
        return content.length > HEADER.length && Arrays.equals(content, 0, HEADER.length, HEADER, 0, HEADER.length);
    }

    private static List<byte[]> photographs(PdfReader reader) throws IOException {
        var found = new ArrayList<byte[]>();
        if (reader.getNumberOfPages() == 0) {
            return List.of();
        }
        var resources = reader.getPageN(1).getAsDict(PdfName.RESOURCES);
        var objects = resources == null ? null : resources.getAsDict(PdfName.XOBJECT);
        if (objects != null) {
            for (var name : objects.getKeys()) {
                if (PdfReader.getPdfObject(objects.get(name)) instanceof PRStream stream && isPhotograph(stream)) {
                    found.add(PdfReader.getStreamBytesRaw(stream));
                }
            }
        }
        return found;
    }

    private static boolean isPhotograph(PdfDictionary object) {
        return PdfName.IMAGE.equals(object.getAsName(PdfName.SUBTYPE))
                && PdfName.DCTDECODE.equals(object.getAsName(PdfName.FILTER));
    }
}
