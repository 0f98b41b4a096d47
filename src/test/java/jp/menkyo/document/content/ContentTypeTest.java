package jp.menkyo.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.menkyo.simulator.paper.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @Test
    void recognisesWholeFiles() {
        assertThat(ContentType.of(Papers.pdf("a"))).contains(ContentType.PDF);
        assertThat(ContentType.of(Papers.jpeg())).contains(ContentType.JPEG);
        assertThat(ContentType.of(Papers.png())).contains(ContentType.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-",
                "%PDF-1.4\n",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
                "<!doctype html><title>%PDF-1.4</title>",
                "GIF89a",
                "PK\u0003\u0004",
                "MZ",
                "{}"
            })
    void refusesOtherContent(String content) {
        assertThat(ContentType.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void refusesPdfWithSomethingBeforeOrAfterIt() {
        var pdf = Papers.pdf("a");

        assertThat(ContentType.of(joined("\n".getBytes(), pdf))).isEmpty();
        assertThat(ContentType.of(joined("<html>".getBytes(), pdf))).isEmpty();
        assertThat(ContentType.of(joined(pdf, "<script>".getBytes()))).isEmpty();
    }

    @Test
    void refusesPdfThatIsAlsoAnArchive() {
        var pdf = new String(Papers.pdf("a"), StandardCharsets.ISO_8859_1);
        var both = pdf.replace("trailer", "PK\u0005\u0006" + "0".repeat(18) + "\ntrailer");

        assertThat(ContentType.of(both.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void refusesImagesWithSomethingAfterThem() {
        assertThat(ContentType.of(joined(Papers.png(), "<?php".getBytes()))).isEmpty();
        assertThat(ContentType.of(joined(Papers.jpeg(), "PK\u0003\u0004".getBytes())))
                .isEmpty();
    }

    @Test
    void refusesFilesCutShort() {
        for (byte[] whole : new byte[][] {Papers.pdf("a"), Papers.jpeg(), Papers.png()}) {
            for (int length = 0; length < whole.length - 1; length++) {
                assertThat(ContentType.of(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }

    @Test
    void refusesPngWithAChangedBit() {
        var png = Papers.png();
        png[20] ^= 1;

        assertThat(ContentType.of(png)).isEmpty();
    }

    @Test
    void refusesJpegWithoutAFrame() {
        var bare = new byte[] {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xDA,
            0,
            8,
            1,
            1,
            0,
            0,
            63,
            0,
            0,
            0,
            0,
            (byte) 0xFF,
            (byte) 0xD9
        };

        assertThat(ContentType.of(bare)).isEmpty();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
