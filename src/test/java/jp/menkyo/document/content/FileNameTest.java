package jp.menkyo.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "卒業証明書.pdf, 卒業証明書.pdf",
        "卒業証明書.PDF, 卒業証明書.pdf",
        "photo.png.exe, photo.png.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\temp\\証明.docx, 証明.pdf",
        "'..', document.pdf",
        "'', document.pdf",
        "'a<b>:\"|?*.pdf', a_b______.pdf",
        "葛󠄀城.pdf, 葛󠄀城.pdf",
        "𠮷田, 𠮷田.pdf"
    })
    void isMadeHarmless(String given, String expected) {
        assertThat(FileName.harmless(given, ContentType.PDF)).isEqualTo(expected);
    }

    @Test
    void losesUnseenCharacters() {
        assertThat(FileName.harmless("a\u202efdp.exe\r\nb\u0000c")).isEqualTo("afdp.exebc");
    }

    @Test
    void isCutBetweenCharacters() {
        var cut = FileName.harmless("𠮷".repeat(300));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(100);
        assertThat(cut).isEqualTo("𠮷".repeat(100));
    }
}
