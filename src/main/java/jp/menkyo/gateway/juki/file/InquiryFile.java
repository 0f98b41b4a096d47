package jp.menkyo.gateway.juki.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import jp.menkyo.mynumber.LentNumbers;
import jp.menkyo.mynumber.NumberWire;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sha256;

/** Writes an inquiry file record by record: header, one line a person, trailer with count and hash. */
public final class InquiryFile {

    private static final String VERSION = "1";

    private final MessageDigest hash = Sha256.digest();
    private final OutputStream hashed;
    private final OutputStream file;
    private int lines;

    private InquiryFile(OutputStream target) {
        this.file = new BufferedOutputStream(target, 64 * 1024);
        this.hashed = new DigestOutputStream(file, hash);
    }

    /**
     * Begins a file.
     *
     * @param fileId id of the file, by which the answer refers to it
     * @param sender the administrator who asks
     * @param legalBasis code of the provision that allows it
     */
    public static InquiryFile begin(OutputStream target, String fileId, String sender, String legalBasis, Instant at)
            throws IOException {
        var begun = new InquiryFile(target);
        begun.record("H", "JUKI-INQUIRY", VERSION, fileId, sender, "JUKI", at.toString(), legalBasis);
        return begun;
    }

    /** One person, by number. */
    public void line(String lineId, LentNumbers lent, NumberToken token) throws IOException {
        lines++;
        write("D\t%08d\t%s\tN\t".formatted(lines, lineId));
        NumberWire.write(lent, token, hashed);
        hashed.write('\n');
    }

    /** The trailer; nothing comes after it. */
    public void end() throws IOException {
        var total = HexFormat.of().formatHex(hash.digest());
        file.write("T\t%08d\t%s\n".formatted(lines, total).getBytes(StandardCharsets.UTF_8));
        file.flush();
    }

    public int lines() {
        return lines;
    }

    private void record(String... fields) throws IOException {
        write(String.join("\t", fields) + "\n");
    }

    private void write(String text) throws IOException {
        hashed.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
