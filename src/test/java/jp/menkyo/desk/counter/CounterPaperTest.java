package jp.menkyo.desk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.paper.Papers;
import org.junit.jupiter.api.Test;

/** What the reception desk prints, and whether it finds its own barcodes again. */
class CounterPaperTest {

    private static final Fonts FONTS = new Fonts(Path.of("no-such-font.ttf"));
    private static final PdfWriter PDF = new PdfWriter(FONTS);
    private static final ReceiptSlip SLIP = new ReceiptSlip(FONTS, new Glyphs(FONTS), PDF);
    private static final SeparatorSheet SHEET = new SeparatorSheet(FONTS, PDF);
    private static final CaseNumber NUMBER = CaseNumber.of(8, 4567);

    @Test
    void saysWhatWasReceivedWhenAndUnderWhichNumber() throws IOException, NotFoundException {
        var slip = slip(new PersonName("髙橋", "花子")).keptAs("receipt-slip");

        assertThat(slip.text())
                .contains("受付票", "新規免許", "髙橋花子様", "令和8年11月24日", "窓口")
                .contains(NUMBER.value());
        assertThat(slip.barcode()).isEqualTo(NUMBER.value());
    }

    @Test
    void letsARareCharacterKeepNobodyFromASlip() throws IOException {
        assertThat(slip(new PersonName("\uE000橋", "花子")).text()).contains("タカハシハナコ様");
    }

    @Test
    void readsItsSeparatorSheetsFromWhateverTheScannerMakes() throws IOException {
        var sheet = new PrintedPage(SHEET.print(DocumentKind.FORMER_NATIONALITY_PROOF)).keptAs("separator-sheet");

        assertThat(List.of(sheet.scannedAs("png"), sheet.scannedAs("jpg"), sheet.scannedAsPdf()))
                .allSatisfy(scan -> assertThat(ScannedPage.kind(scan)).contains(DocumentKind.FORMER_NATIONALITY_PROOF));
    }

    @Test
    void takesNoOtherBarcodeForASheetAndNoBrokenFileForAnything() throws IOException {
        var jpeg = slip(new PersonName("見本", "花子")).scannedAs("jpg");
        var cut = Arrays.copyOf(jpeg, jpeg.length / 3);

        assertThat(List.of(jpeg, cut, Papers.pdf("koseki"), "%PDF-1.7 broken".getBytes()))
                .allSatisfy(scan -> assertThat(ScannedPage.kind(scan)).isEmpty());
        assertThat(SeparatorSheet.kind("MENKYO-LICENCE_CERTIFICATE")).isEmpty();
    }

    private static PrintedPage slip(PersonName name) {
        return new PrintedPage(SLIP.print(new Application(
                NUMBER,
                Channel.COUNTER,
                Instant.EPOCH,
                LocalDate.of(2026, 11, 24),
                FormFixture.named(name),
                null,
                null)));
    }
}
