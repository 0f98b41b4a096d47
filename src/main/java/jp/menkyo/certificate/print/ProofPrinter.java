package jp.menkyo.certificate.print;

import java.time.LocalDate;
import java.util.HashMap;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.WarekiDate;
import org.springframework.stereotype.Component;

/** Prints a proof of a registration with the layout of {@code reports/registration-proof}. */
@Component
public class ProofPrinter {

    private final Glyphs glyphs;
    private final Layout layout;
    private final PdfWriter pdf;

    ProofPrinter(Fonts fonts, Glyphs glyphs, PdfWriter pdf) {
        this.glyphs = glyphs;
        this.layout = new Layout(fonts, "registration-proof");
        this.pdf = pdf;
    }

    /**
     * What the roster says on {@code day}, as PDF/A-2b with its fonts embedded.
     *
     * @throws CharacterNotPrintable when no font has a character of it
     */
    public byte[] print(Licence licence, LocalDate day, Issuer issuer) {
        var holder = licence.items().holder();
        var alias = holder.alias();
        var fields = new HashMap<String, Object>();
        fields.put("name", glyphs.styled(holder.name().display()));
        fields.put("formerSurname", glyphs.styled(holder.formerSurname()));
        fields.put("alias", glyphs.styled(alias == null ? null : alias.display()));
        fields.put("birthDate", holder.birthDate().display());
        fields.put("domicile", glyphs.styled(holder.domicile().display()));
        fields.put("licenceNumber", Long.toString(licence.number().running()));
        fields.put("registeredOn", WarekiDate.display(licence.items().registeredOn()));
        fields.put("state", licence.state().label());
        fields.put("day", WarekiDate.display(day));
        fields.put("issuerTitle", glyphs.styled(issuer.title()));
        fields.put("issuerName", glyphs.styled(issuer.name()));
        return pdf.write(layout.fill(fields));
    }
}
