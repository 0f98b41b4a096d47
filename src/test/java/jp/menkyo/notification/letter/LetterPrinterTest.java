package jp.menkyo.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.CaseNumber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a letter looks like on paper; samples lie in {@code target/letters}. */
class LetterPrinterTest {

    private static final Path SAMPLES = Path.of("target", "letters");
    private static final String BODY = """
            𠮷田　花子 様

            栄養士免許の申請を却下しました。

            　理由　養成施設での修業が2年に満たないため

            理由と教示を記した書面は、別に郵送します。

            %sお問い合わせの際は、受付番号をお知らせください。このメールには返信できません。

            健康推進課 栄養士免許担当
            """;
    private static final LetterPrinter PRINTER = printer();

    @Test
    void standsUnderAddressAndNameAndSaysNothingOfMails() throws IOException {
        var pages = print("one", letter(1, "〒102-0082\n東京都千代田区一番町1番1号", BODY.formatted("")));

        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains(
                                "〒102",
                                "東京都千代田区一番町",
                                "令和8年11月24日",
                                "申請の却下のお知らせ",
                                "理由養成施設での修業が2年に満たないため",
                                "受付番号をお知らせください。健康推進課")
                        .containsOnlyOnce("𠮷田花子様")
                        .doesNotContain("メール")
                        .doesNotContain("別に郵送"));
    }

    @Test
    void beginsAPageForEachLetterAndGoesOnWhenOneIsLong() throws IOException {
        var words = "長い理由です。".repeat(12) + "\n\n";
        var pages = print(
                "batch",
                letter(1, null, BODY.formatted("")),
                letter(2, null, BODY.formatted(words.repeat(14))),
                letter(3, null, BODY.formatted("")));

        assertThat(pages).hasSize(4);
        assertThat(pages.get(1)).contains("長い理由です。").doesNotContain("健康推進課");
        assertThat(pages.get(2)).contains("健康推進課").doesNotContain("𠮷田花子様");
        assertThat(pages.get(3)).contains("𠮷田花子様", "健康推進課");
    }

    @Test
    void namesTheCaseWhoseCharactersNoFontHas() {
        var good = letter(1, null, BODY.formatted(""));
        var rare = letter(2, null, BODY.formatted("\uE000"));

        assertThatThrownBy(() -> print("never", good, rare))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining(CaseNumber.of(8, 2).value())
                .hasMessageNotContaining(CaseNumber.of(8, 1).value());
    }

    private static LetterPrinter printer() {
        var fonts = new Fonts(Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"));
        var clock = Clock.system(ZoneId.of("Asia/Tokyo"));
        return new LetterPrinter(fonts, new Glyphs(fonts), new PdfWriter(fonts), clock);
    }

    private static Letter letter(int n, @Nullable String address, String body) {
        return new Letter(
                new NoticeId("n_" + "abcdefghijklmnopqrstuvw" + (char) ('a' + n)),
                CaseNumber.of(8, n),
                NoticeTemplate.REFUSED,
                "𠮷田　花子",
                address,
                body,
                Instant.parse("2026-11-24T03:00:00Z"),
                null);
    }

    /** Text of each page without spaces. */
    private static List<String> print(String name, Letter... letters) throws IOException {
        var pdf = PRINTER.print(List.of(letters));
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".pdf"), pdf);
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                for (var font : document.getPage(n - 1).getResources().getFontNames()) {
                    assertThat(document.getPage(n - 1)
                                    .getResources()
                                    .getFont(font)
                                    .isEmbedded())
                            .isTrue();
                }
                var text = new PDFTextStripper();
                text.setStartPage(n);
                text.setEndPage(n);
                pages.add(Normalizer.normalize(text.getText(document), Normalizer.Form.NFKC)
                        .replaceAll("\\s", ""));
            }
        }
        return pages;
    }
}
