package jp.menkyo.payment.slip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.slip.Slips.Payer;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SlipPrinterTest {

    private static final SlipForm FORM = new SlipForm(
            "東京都保健医療局 健康推進課 栄養士免許担当",
            "03-0000-0000",
            "東京都会計管理者",
            "一般会計",
            "使用料及手数料・手数料・保健医療手数料",
            "東京都公金収納取扱金融機関の本店及び支店",
            30,
            true);
    private static final Slip SLIP = new Slip(
            SlipNumber.of(8, 123),
            "ch_bcdfghjklmnpqrstvwxzbcdf",
            CaseNumber.of(8, 4567),
            FeeCode.NEW,
            new Yen(5600),
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 12, 24),
            "reception1",
            Charge.State.OPEN);
    private static final SlipPrinter PRINTER = printer();

    @Test
    void saysOnEachPartWhatIsToBePaidForWhatAndUntilWhen() throws IOException {
        var text = text(PRINTER.print(SLIP, FORM, new Payer("髙橋 花子", "タカハシ ハナコ")));

        assertThat(text)
                .contains("納入通知書兼領収証書", "領収済通知書", "納付書(原符)", "領収日付印", "きりとり", "億", "千万", "百万", "十万")
                .contains("東京都会計管理者", "一般会計", "保健医療手数料", "令和8年度");
        assertThat(text.split("令和8年12月24日", -1)).hasSize(4);
        assertThat(text.split("NF8-000123-L", -1)).hasSize(6);
        assertThat(text.split("栄養士免許新規免許手数料\\(受付番号" + SLIP.caseNumber() + "\\)", -1))
                .hasSize(4);
        assertThat(text.split("髙橋花子様", -1)).hasSize(4);
        assertThat(text.replaceAll("[億万千百十円]", "").split("¥5600", -1)).hasSize(4);
    }

    @Test
    void canBeScannedOnThePartsThatComeBack() throws IOException, NotFoundException {
        var page = picture(PRINTER.print(SLIP, FORM, new Payer("山田 太郎", "ヤマダ タロウ")));
        int third = page.getHeight() / 3;

        assertThat(scanned(page, third)).isEqualTo("NF8-000123-L");
        assertThat(scanned(page, 2 * third)).isEqualTo("NF8-000123-L");
    }

    @Test
    void letsARareCharacterKeepNobodyFromPaying() throws IOException {
        assertThat(text(PRINTER.print(SLIP, FORM, new Payer("\uE000山 花子", "ヤマ ハナコ"))))
                .contains("ヤマハナコ様");
    }

    private static SlipPrinter printer() {
        var fonts = new Fonts(Path.of("no-such-font.ttf"));
        return new SlipPrinter(fonts, new Glyphs(fonts), new PdfWriter(fonts));
    }

    private static String scanned(BufferedImage page, int from) throws NotFoundException {
        int width = page.getWidth();
        int height = page.getHeight() / 3;
        var pixels = page.getRGB(0, from, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        try {
            return new Code128Reader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            java.util.Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (com.google.zxing.FormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        var samples = Files.createDirectories(Path.of("target", "slips"));
        Files.write(samples.resolve("slip.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
        }
    }
}
