package jp.menkyo.gateway.juki.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.menkyo.gateway.batch.FileFault;
import jp.menkyo.shared.sealing.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final int LONGEST = 4096;
    /** More than twice the buffer of the reader, in lines of different lengths. */
    private static final List<String> LINES = IntStream.range(0, 3000)
            .mapToObj(n -> "D\t%08d\t".formatted(n) + "髙橋".repeat(n % 17))
            .toList();

    private static final String TEXT = LINES.stream().map(line -> line + "\n").collect(Collectors.joining());

    /** A stream hands out as many bytes at once as it likes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 65_535, 65_536, 1_000_000})
    void cutsLinesWhereverTheBufferEnds(int atOnce) throws IOException {
        var reader = new RecordReader(in(TEXT, atOnce));
        var read = new ArrayList<String>();

        for (var record = reader.next(); record != null; record = reader.next()) {
            read.add(String.join("\t", record.fields()));
        }

        assertThat(read).isEqualTo(LINES);
        assertThat(reader.hashBefore()).isEqualTo(Sha256.hex(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesNoLineThatIsTooLong() throws IOException {
        var longest = "x".repeat(LONGEST);
        assertThat(new RecordReader(in(longest + "\n", 1000)).next().kind()).isEqualTo(longest);

        refuses("x" + longest + "\n", FileFault.NOT_TEXT);
        refuses("x".repeat(10_000_000), FileFault.NOT_TEXT);
        refuses(longest, FileFault.NO_TRAILER);
    }

    private static void refuses(String text, FileFault fault) {
        assertThatThrownBy(() -> new RecordReader(in(text, 1000)).next())
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static InputStream in(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, atOnce));
            }
        };
    }
}
