package jp.menkyo.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A workbook that a spreadsheet opens and shows as text. */
class XlsxFileTest {

    @TempDir
    Path folder;

    @Test
    void holdsTextAlone() throws Exception {
        var file = folder.resolve("list.xlsx");
        Files.write(file, new XlsxFile("一覧", List.of(List.of("氏名", "理由"), List.of("𠮷田 & <花子>", "=1+1"))).content());

        try (var zip = new ZipFile(file.toFile())) {
            var sheet = part(zip, "xl/worksheets/sheet1.xml");
            assertThat(sheet.getTextContent()).contains("氏名理由𠮷田 & <花子>'=1+1");
            assertThat(sheet.getElementsByTagName("f").getLength())
                    .as("formulas")
                    .isZero();
            assertThat(part(zip, "xl/workbook.xml")
                            .getElementsByTagName("sheet")
                            .getLength())
                    .isEqualTo(1);
        }
    }

    private static Element part(ZipFile zip, String name) throws Exception {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(content)
                    .getDocumentElement();
        }
    }
}
