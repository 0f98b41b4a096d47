package jp.menkyo.notification.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.Layout;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints letters with the layout of {@code reports/letter}: address and name for the window of an envelope, then the text. */
@Component
class LetterPrinter {

    /** What only a mail says: on paper it would be wrong. */
    private static final Pattern ONLY_BY_MAIL = Pattern.compile("このメールには返信できません。|理由と教示を記した書面は、別に郵送します。\\R*");

    private final Glyphs glyphs;
    private final Layout layout;
    private final PdfWriter pdf;
    private final Clock clock;

    LetterPrinter(Fonts fonts, Glyphs glyphs, PdfWriter pdf, Clock clock) {
        this.glyphs = glyphs;
        this.layout = new Layout(fonts, "letter");
        this.pdf = pdf;
        this.clock = clock;
    }

    /** @throws LetterRefused naming the cases whose letters have a character that is in no font */
    byte[] print(List<Letter> letters) {
        var sheets = new ArrayList<Map<String, Object>>();
        var refused = new ArrayList<CaseNumber>();
        for (var letter : letters) {
            try {
                sheets.add(fields(letter));
            } catch (CharacterNotPrintable rare) {
                refused.add(letter.caseNumber());
            }
        }
        if (!refused.isEmpty()) {
            throw LetterRefused.notPrintable(refused);
        }
        return pdf.write(layout.fill(Map.of(), sheets, true));
    }

    /** The text begins with the line that greets the person; that line stands under the address. */
    private Map<String, Object> fields(Letter letter) {
        var parts = ONLY_BY_MAIL.matcher(letter.body()).replaceAll("").split("\\R+", 2);
        var fields = new HashMap<String, Object>();
        fields.put("id", letter.id().value());
        fields.put("caseNumber", letter.caseNumber().value());
        fields.put(
                "writtenOn",
                WarekiDate.display(letter.writtenAt().atZone(clock.getZone()).toLocalDate()));
        fields.put("title", letter.template().title());
        fields.put("address", styled(letter.address()));
        fields.put("name", styled(parts[0]));
        fields.put("body", styled(parts[1].strip()));
        return fields;
    }

    private String styled(@Nullable String lines) {
        return lines == null ? "" : lines.lines().map(glyphs::styled).collect(Collectors.joining("\n"));
    }
}
