package jp.menkyo.certificate.print;

import java.util.HashMap;
import java.util.Map;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a certificate: every character is checked first, then the layout of {@code reports/licence-certificate} is filled. */
@Component
public class CertificatePrinter {

    private final Glyphs glyphs;
    private final Layout layout;
    private final PdfWriter pdf;

    CertificatePrinter(Fonts fonts, Glyphs glyphs, PdfWriter pdf) {
        this.glyphs = glyphs;
        this.layout = new Layout(fonts, "licence-certificate", Map.of("frame", new Frame()));
        this.pdf = pdf;
    }

    /**
     * Can everything that comes from the roster be printed?
     *
     * @throws CharacterNotPrintable when not
     */
    public void check(Licence licence, Issuer issuer) {
        fields(licence, issuer);
    }

    /**
     * The certificate as PDF/A-2b with its fonts embedded.
     *
     * @throws CharacterNotPrintable when no font has a character of it
     */
    public byte[] print(Sheet sheet) {
        var fields = fields(sheet.licence(), sheet.issuer());
        fields.put("printedOn", WarekiDate.display(sheet.printedOn()));
        fields.put("edition", sheet.edition().name());
        fields.put("serial", sheet.serial().value());
        return pdf.write(layout.fill(fields));
    }

    private Map<String, Object> fields(Licence licence, Issuer issuer) {
        var holder = licence.items().holder();
        var fields = new HashMap<String, Object>();
        fields.put("licenceNumber", Long.toString(licence.number().running()));
        fields.put("domicile", glyphs.styled(holder.domicile().display()));
        fields.put("name", glyphs.styled(holder.name().display()));
        fields.put("formerSurname", glyphs.styled(holder.formerSurname()));
        fields.put("alias", glyphs.styled(display(holder.alias())));
        fields.put("birthDate", holder.birthDate().display());
        fields.put("registeredOn", WarekiDate.display(licence.items().registeredOn()));
        fields.put("issuerTitle", glyphs.styled(issuer.title()));
        fields.put("issuerName", glyphs.styled(issuer.name()));
        return fields;
    }

    private static @Nullable String display(@Nullable PersonName name) {
        return name == null ? null : name.display();
    }
}
