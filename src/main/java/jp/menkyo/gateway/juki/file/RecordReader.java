package jp.menkyo.gateway.juki.file;

import java.io.BufferedInputStream;
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

    private static final int LONGEST = 4096;

    private final InputStream content;
    private final MessageDigest hash = Sha256.digest();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private byte @Nullable [] present;

    RecordReader(InputStream content) {
        this.content = new BufferedInputStream(content, 64 * 1024);
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
        int next;
        while ((next = content.read()) >= 0) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new FileRefused(FileFault.NOT_TEXT);
            }
        }
        if (line.size() > 0) {
            throw new FileRefused(FileFault.NO_TRAILER);
        }
        return null;
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
