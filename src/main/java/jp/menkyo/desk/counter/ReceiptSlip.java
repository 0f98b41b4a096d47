package jp.menkyo.desk.counter;

import java.util.HashMap;
import java.util.Map;
import jp.menkyo.intake.Application;
import jp.menkyo.print.Barcode;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.PersonName;
import org.springframework.stereotype.Component;

/**
 * The slip that an applicant takes home (受付票), with the layout of {@code reports/receipt-slip}: what was received, when, and the
 * receipt number in letters and as Code 128, so that the case opens at the counter by a scan.
 */
@Component
class ReceiptSlip {

    private final Glyphs glyphs;
    private final Layout layout;
    private final PdfWriter pdf;

    ReceiptSlip(Fonts fonts, Glyphs glyphs, PdfWriter pdf) {
        this.glyphs = glyphs;
        this.layout = new Layout(fonts, "receipt-slip");
        this.pdf = pdf;
    }

    byte[] print(Application application) {
        return pdf.write(layout.fill(fields(application)));
    }

    private Map<String, Object> fields(Application application) {
        var form = application.form();
        var number = application.receiptNumber().value();
        var fields = new HashMap<String, Object>();
        fields.put("number", number);
        fields.put("barcode", new Barcode(number));
        fields.put("procedure", form.procedure().label());
        fields.put("channel", application.channel().label());
        fields.put("receivedOn", WarekiDate.display(application.receivedOn()));
        fields.put("name", printable(form.name(), form.kana()));
        return fields;
    }

    /** A rare character must not keep anybody from a receipt. */
    private String printable(PersonName name, PersonName kana) {
        try {
            return glyphs.styled(name.display());
        } catch (CharacterNotPrintable rare) {
            return glyphs.styled(kana.display());
        }
    }
}
