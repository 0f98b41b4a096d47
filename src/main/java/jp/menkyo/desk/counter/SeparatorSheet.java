package jp.menkyo.desk.counter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.print.Barcode;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import org.springframework.stereotype.Component;

/**
 * The sheet that is laid on a paper before it is scanned (仕切り紙), with the layout of {@code reports/separator-sheet}: its barcode says
 * what kind of paper follows.
 */
@Component
class SeparatorSheet {

    private static final String PREFIX = "MENKYO-";

    private final Layout layout;
    private final PdfWriter pdf;

    SeparatorSheet(Fonts fonts, PdfWriter pdf) {
        this.layout = new Layout(fonts, "separator-sheet");
        this.pdf = pdf;
    }

    byte[] print(DocumentKind kind) {
        return pdf.write(
                layout.fill(Map.of("kind", kind.label(), "code", code(kind), "barcode", new Barcode(code(kind)))));
    }

    private static String code(DocumentKind kind) {
        return PREFIX + kind.name();
    }

    /** The kind that a barcode names; empty for any other barcode, of which papers have many. */
    static Optional<DocumentKind> kind(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.handedIn() && code(kind).equals(code))
                .findFirst();
    }
}
