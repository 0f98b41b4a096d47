package jp.menkyo.gateway.juki.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import jp.menkyo.gateway.batch.FileFault;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads records one by one and keeps the hash of everything before the present one. */
final class RecordReader {

    /** Bytes of a line, with its line feed. */
    private static final int LONGEST = 4097;

    private final InputStream content;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private final MessageDigest hash = Sha256.digest();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private byte @Nullable [] present;

    RecordReader(InputStream content) {
        this.content = content;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws FileRefused when it is not a line of text
     */
    @Nullable
    FileRecord next() throws IOException {
        if (present != null) {
            hash.update(present);
        }
        present = line();
        return present == null ? null : FileRecord.of(text(present));
    }

    /** Hash of everything before the present record, hexadecimal. */
    String hashBefore() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) hash.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 can be cloned", impossible);
        }
    }

    private byte @Nullable [] line() throws IOException {
        line.reset();
        while (at < end || fill()) {
            int feed = feed();
            int to = feed < end ? feed + 1 : end;
            line.write(buffer, at, to - at);
            at = to;
            if (line.size() > LONGEST) {
                throw new FileRefused(FileFault.NOT_TEXT);
            }
            if (feed < end) {
                return line.toByteArray();
            }
        }
        if (line.size() > 0) {
            throw new FileRefused(FileFault.NO_TRAILER);
        }
        return null;
    }

    /** @return false at the end */
    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, content.read(buffer));
        return end > 0;
    }

    /** Where the next line feed is, {@code end} when it is not in the buffer. */
    private int feed() {
        int feed = at;
        while (feed < end && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, line.length - 1))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            throw new FileRefused(FileFault.NOT_TEXT);
        }
    }
}
