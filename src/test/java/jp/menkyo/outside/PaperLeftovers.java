package jp.menkyo.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a paper says, to the eye and to a program. */
final class PaperLeftovers {

    private PaperLeftovers() {}

    static boolean holds(byte[] paper, Canaries canaries) {
        return canaries.in(paper) || isPdf(paper) && canaries.in(words(paper));
    }

    private static boolean isPdf(byte[] paper) {
        return paper.length > 4 && paper[0] == '%' && paper[1] == 'P' && paper[2] == 'D' && paper[3] == 'F';
    }

    private static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
