package jp.menkyo.gateway.juki.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import jp.menkyo.gateway.batch.FileFault;
import org.jspecify.annotations.Nullable;

/** Reads an answer file: first all of it, to see that it is whole and ours, then piece by piece. */
public final class AnswerFile {

    private static final int HEADER = 9;
    private static final int TRAILER = 3;
    /** Fields of a line that names nobody. */
    private static final int LEAST = 4;

    private AnswerFile() {}

    /**
     * A whole file.
     *
     * @param lines how many
     * @param sha256 hash of all records before the trailer
     */
    public record Checked(int lines, String sha256) {}

    /**
     * Reads to the end and checks what holds for the file as a whole: header, running numbers, count, hash.
     *
     * @throws FileRefused when any of it is not as agreed
     */
    public static Checked check(InputStream content, String fileId, String receiver) throws IOException {
        var records = new RecordReader(content);
        int announced = header(records.next(), fileId, receiver);
        int lines = 0;
        var record = records.next();
        while (record != null && record.kind().equals("D")) {
            lines++;
            if (record.fields().size() < LEAST || record.number(1) != lines) {
                throw new FileRefused(FileFault.BROKEN_SEQUENCE);
            }
            record = records.next();
        }
        return trailer(records, record, lines, announced);
    }

    private static int header(@Nullable FileRecord header, String fileId, String receiver) {
        if (header == null
                || !header.is("H", HEADER)
                || !header.field(1).equals("JUKI-ANSWER")
                || !header.field(2).equals("1")
                || !header.field(5).equals("JUKI")
                || !header.field(6).equals(receiver)) {
            throw new FileRefused(FileFault.BAD_HEADER);
        }
        if (!header.field(4).equals(fileId)) {
            throw new FileRefused(FileFault.OTHER_INQUIRY);
        }
        return header.number(8);
    }

    private static Checked trailer(RecordReader records, @Nullable FileRecord trailer, int lines, int announced)
            throws IOException {
        if (trailer == null || !trailer.is("T", TRAILER)) {
            throw new FileRefused(FileFault.NO_TRAILER);
        }
        if (trailer.number(1) != lines || announced != lines) {
            throw new FileRefused(FileFault.WRONG_COUNT);
        }
        var hash = records.hashBefore();
        if (!trailer.field(2).equals(hash)) {
            throw new FileRefused(FileFault.WRONG_HASH);
        }
        if (records.next() != null) {
            throw new FileRefused(FileFault.BAD_HEADER);
        }
        return new Checked(lines, hash);
    }

    /**
     * Hands out the lines of a file that was checked, in pieces.
     *
     * @param skip lines that need not be handed out again
     * @param piece takes lines, and the number of the last one of them
     */
    public static void read(InputStream content, int skip, int size, BiConsumer<List<AnswerLine>, Integer> piece)
            throws IOException {
        var records = new RecordReader(content);
        records.next();
        var lines = new ArrayList<AnswerLine>(size);
        int n = 0;
        for (var record = records.next(); record != null && record.kind().equals("D"); record = records.next()) {
            n++;
            if (n > skip) {
                lines.add(AnswerLine.of(n, record));
            }
            if (lines.size() == size) {
                piece.accept(List.copyOf(lines), n);
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            piece.accept(List.copyOf(lines), n);
        }
    }
}
