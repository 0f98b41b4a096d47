package jp.menkyo.certificate.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePrinterTest {

    private static final Prefecture TOKYO = new Prefecture("13");
    private static final PersonName KANA = new PersonName("ヤマダ", "ハナコ");
    private static final LocalDate BIRTH = LocalDate.of(2004, 4, 3);
    private static final Path SAMPLES = Path.of("target", "certificates");
    private static final Path RARE_FONT = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");
    private static final CertificatePrinter PRINTER = printer(Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"));

    @Test
    void printsEveryItemWithItsEra() throws IOException {
        var pdf = print("plain", holder(new PersonName("山田", "花子"), null, null, "13"));

        assertThat(text(pdf))
                .contains(
                        "栄養士免許証",
                        "登録番号第123号",
                        "本籍地都道府県名(国籍)東京都",
                        "氏名山田花子",
                        "生年月日平成16年4月3日",
                        "栄養士法(昭和22年法律第245号)",
                        "登録年月日令和8年11月24日",
                        "交付年月日令和8年11月24日",
                        "東京都知事",
                        "印",
                        "免許証番号C13-000001-");
    }

    @Test
    void printsFormerSurnameAndAliasBesideTheName() throws IOException {
        var alias = new PersonName("林", "真理");

        assertThat(text(print("former", holder(new PersonName("髙橋", "花子"), "山﨑", null, "27"))))
                .contains("髙橋花子(旧姓山﨑)", "大阪府");
        assertThat(text(print("alias", holder(new PersonName("SILVA", "MARIA <&> \"O'HARA\""), null, alias, "BRA"))))
                .contains("SILVAMARIA<&>\"O'HARA\"(通称林真理)", "ブラジル");
    }

    @Test
    void saysThatItIsALaterEdition() throws IOException {
        var holder = holder(new PersonName("山田", "花子"), null, null, "13");

        assertThat(text(print("reissued", Edition.REISSUED, holder)))
                .contains("(再交付)", "登録年月日令和8年11月24日", "再交付年月日令和8年11月24日");
        assertThat(text(print("rewritten", Edition.REWRITTEN, holder))).contains("(書換交付)", "書換交付年月日令和8年11月24日");
        assertThat(text(print("first", Edition.FIRST, holder))).doesNotContain("再交付", "書換");
    }

    @Test
    void shrinksLongNamesAndNeverCutsThem() throws IOException {
        var longest =
                new PersonName("WOLFESCHLEGELSTEINHAUSENBERGERDORFF ".repeat(2).strip(), "あ".repeat(80));

        var pdf = print("long", holder(longest, "伊".repeat(80), null, "13"));

        assertThat(text(pdf)).contains("あ".repeat(20), "伊".repeat(20));
    }

    @Test
    void embedsEveryFont() throws IOException {
        var pdf = print("fonts", holder(new PersonName("山田", "花子"), null, null, "13"));

        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("<pdfaid:part>2</pdfaid:part>");
    }

    @ParameterizedTest
    @CsvSource({"葛\uDB40\uDD00, 葛", "辻\uDB40\uDD00, 辻", "辻\uDB40\uDD00, 辻\uDB40\uDD01", "﨑\uDB40\uDD01, 﨑\uDB40\uDD00"})
    void drawsTheShapeThatASelectorAsksFor(String shape, String other) throws IOException {
        assertThat(differences(named(shape), named(other))).isGreaterThan(50);
    }

    @Test
    void drawsShapesOfTheRareFontWhereItIsInstalled() throws IOException {
        assumeThat(RARE_FONT).exists();

        print("rare", holder(new PersonName("葛\uDB40\uDD00城辻\uDB40\uDD01", "𠮷髙﨑邉"), "渡邉\uDB40\uDD13", null, "13"));
        assertThat(differences(named("邉\uDB40\uDD13"), named("邉\uDB40\uDD0F"))).isGreaterThan(50);
    }

    @Test
    void leavesNoCharacterOfTheNameOut() throws IOException {
        var without = named("山");

        assertThat(differences(named("山"), without)).isZero();
        for (var character : List.of("𠮷", "髙", "﨑", "邉", "葛\uDB40\uDD00", "辻\uDB40\uDD01")) {
            assertThat(differences(named("山" + character), without)).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "\uD884\uDFB0", "\u200B", "山\uDB40\uDDEF"})
    void refusesWhatNoFontCanDraw(String text) {
        var holder = holder(new PersonName("山田", text), null, null, "13");

        assertThatThrownBy(() -> print("never", holder))
                .isInstanceOf(CharacterNotPrintable.class)
                .hasFieldOrPropertyWithValue("code", "CHARACTER_NOT_PRINTABLE");
    }

    @Test
    void namesTheCharactersThatCannotBePrinted() {
        var holder = holder(new PersonName("\uE000山", "山\uDB40\uDDEF\uE001"), null, null, "13");

        assertThatThrownBy(() -> print("never", holder))
                .extracting(refused -> ((CharacterNotPrintable) refused).codePoints())
                .asList()
                .containsExactly("U+E000", "U+5C71 U+E01EF", "U+E001");
    }

    @Test
    void leavesRareCharactersToAnOfficerWithoutTheRareFont() {
        var without = printer(Path.of("no-such-font.ttf"));
        var licence = licence(holder(new PersonName("\uD86D\uDE0E", "花子"), null, null, "13"));
        var issuer = new Issuer("東京都知事", null);

        assertThatThrownBy(() -> without.check(licence, issuer)).isInstanceOf(CharacterNotPrintable.class);
    }

    private static CertificatePrinter printer(Path rare) {
        var fonts = new Fonts(rare);
        return new CertificatePrinter(fonts, new Glyphs(fonts), new PdfWriter(fonts));
    }

    private static Holder holder(
            PersonName name, @Nullable String former, @Nullable PersonName alias, String domicile) {
        return RegistrationFixture.holder(name, KANA, former, alias, domicile, BIRTH);
    }

    private static Licence licence(Holder holder) {
        return new Licence(
                new LicenceNumber(TOKYO, 123),
                Holder.Id.random(),
                Licence.State.IN_FORCE,
                RegistrationFixture.of(CaseNumber.of(8, 1), holder),
                Licence.LinkState.UNLINKED);
    }

    private static byte[] named(String name) throws IOException {
        return print("named", holder(new PersonName(name, ""), null, null, "13"));
    }

    private static byte[] print(String name, Holder holder) throws IOException {
        return print(name, Edition.FIRST, holder);
    }

    private static byte[] print(String name, Edition edition, Holder holder) throws IOException {
        var sheet = new Sheet(
                licence(holder),
                edition,
                CertificateSerial.of(TOKYO, 1),
                RegistrationFixture.TODAY,
                new Issuer("東京都知事", null));
        var pdf = PRINTER.print(sheet);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
    }

    private static int differences(byte[] one, byte[] other) throws IOException {
        var first = picture(one);
        var second = picture(other);
        int different = 0;
        for (int x = 0; x < first.getWidth(); x++) {
            for (int y = 0; y < first.getHeight(); y++) {
                different += first.getRGB(x, y) == second.getRGB(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 72);
        }
    }
}
