package jp.menkyo.payment.slip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.menkyo.payment.slip.Slips.Payer;
import jp.menkyo.print.Barcode;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.Yen;
import org.springframework.stereotype.Component;

/** Prints a slip with the layout of {@code reports/payment-slip}: three parts of one sheet, to be torn apart. */
@Component
class SlipPrinter {

    /** The payer's receipt, what the bank sends us, and what the bank keeps. */
    private static final List<String> PARTS = List.of("RECEIPT", "NOTICE", "COUNTERFOIL");

    private static final int BOXES = 9;

    private final Glyphs glyphs;
    private final Layout layout;
    private final PdfWriter pdf;

    SlipPrinter(Fonts fonts, Glyphs glyphs, PdfWriter pdf) {
        this.glyphs = glyphs;
        this.layout = new Layout(fonts, "payment-slip");
        this.pdf = pdf;
    }

    byte[] print(Slip slip, SlipForm form, Payer payer) {
        var fields = fields(slip, form, payer);
        var parts = PARTS.stream().map(part -> with(fields, part)).toList();
        return pdf.write(layout.fill(parts));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String part) {
        var all = new HashMap<>(fields);
        all.put("part", part);
        return all;
    }

    private Map<String, Object> fields(Slip slip, SlipForm form, Payer payer) {
        var fields = new HashMap<String, Object>();
        fields.put("number", slip.number().value());
        fields.put("barcode", new Barcode(slip.number().value()));
        fields.put("caseNumber", slip.caseNumber().value());
        fields.put(
                "fiscalYear",
                Integer.toString(WarekiDate.reiwaYear(slip.issuedOn().minusMonths(3))));
        fields.put("purpose", slip.purpose().label());
        fields.put("digits", boxes(slip.amount()));
        fields.put("issuedOn", WarekiDate.display(slip.issuedOn()));
        fields.put("dueOn", WarekiDate.display(slip.dueOn()));
        fields.put("telephone", form.telephone());
        fields.put("payer", styled(payer));
        Stream.of(
                        Map.entry("office", form.office()),
                        Map.entry("collector", form.collector()),
                        Map.entry("account", form.account()),
                        Map.entry("subject", form.subject()),
                        Map.entry("places", form.places()))
                .forEach(entry -> fields.put(entry.getKey(), glyphs.styled(entry.getValue())));
        return fields;
    }

    /** A rare character must not keep anybody from paying. */
    private String styled(Payer payer) {
        try {
            return glyphs.styled(payer.name());
        } catch (CharacterNotPrintable rare) {
            return glyphs.styled(payer.kana());
        }
    }

    /** One digit for each box, a yen sign before the first so that none can be added. */
    private static List<String> boxes(Yen amount) {
        var text = "￥" + amount.amount();
        if (text.length() > BOXES) {
            throw new IllegalArgumentException("no fee is that high");
        }
        return (" ".repeat(BOXES - text.length()) + text)
                .chars()
                .mapToObj(Character::toString)
                .toList();
    }
}
