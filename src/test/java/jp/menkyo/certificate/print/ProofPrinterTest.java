package jp.menkyo.certificate.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProofPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Path SAMPLES = Path.of("target", "certificates");
    private static final ProofPrinter PRINTER = printer();

    @Test
    void printsWhatTheRosterSaysInEmbeddedFonts() throws IOException {
        var holder = RegistrationFixture.holder(
                new PersonName("髙橋", "花子"), new PersonName("タカハシ", "ハナコ"), "山﨑", null, "13", LocalDate.of(2004, 4, 3));

        assertThat(print("proof", holder, Licence.State.IN_FORCE))
                .contains(
                        "栄養士登録証明書",
                        "氏名髙橋花子(旧姓山﨑)",
                        "生年月日平成16年4月3日",
                        "本籍地都道府県名(国籍)東京都",
                        "登録番号第123号",
                        "登録年月日令和8年11月24日",
                        "登録の状態有効(令和8年12月1日現在)",
                        "外国の関係機関への提出",
                        "東京都知事");
    }

    @Test
    void saysThatALicenceHasNoForce() throws IOException {
        assertThat(print("proof-deleted", RegistrationFixture.hanako(), Licence.State.DELETED))
                .contains("登録の状態抹消(令和8年12月1日現在)")
                .doesNotContain("有効");
    }

    @Test
    void refusesWhatNoFontCanDraw() {
        var holder = RegistrationFixture.holder("\uE000", "花子", "ヤマ", "ハナコ", LocalDate.of(2004, 4, 3));

        assertThatThrownBy(() -> print("never", holder, Licence.State.IN_FORCE))
                .isInstanceOf(CharacterNotPrintable.class);
    }

    private static ProofPrinter printer() {
        var fonts = new Fonts(Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"));
        return new ProofPrinter(fonts, new Glyphs(fonts), new PdfWriter(fonts));
    }

    private static String print(String name, Holder holder, Licence.State state) throws IOException {
        var licence = new Licence(
                new LicenceNumber(new Prefecture("13"), 123),
                Holder.Id.random(),
                state,
                RegistrationFixture.of(CaseNumber.of(8, 1), holder),
                Licence.LinkState.UNLINKED);
        var pdf = PRINTER.print(licence, DAY, new Issuer("東京都知事", null));
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
        }
    }
}
