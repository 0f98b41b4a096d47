package jp.menkyo.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which shapes of a character a font can draw: the Unicode variation sequences of its character map (OpenType cmap,
 * subtable format 14). Java's own fonts draw them, but do not tell whether they can.
 */
final class VariationSequences {

    private static final int CMAP = 0x636d6170;
    private static final int FORMAT = 14;
    private static final int TABLE_RECORD = 16;
    private static final int ENCODING_RECORD = 8;
    private static final int SELECTOR_RECORD = 11;

    private final Map<Integer, BitSet> basesBySelector = new HashMap<>();

    private VariationSequences() {}

    static VariationSequences of(Path font) throws IOException {
        var sequences = new VariationSequences();
        var cmap = cmap(font);
        int subtables = Short.toUnsignedInt(cmap.getShort(2));
        for (int i = 0; i < subtables; i++) {
            int offset = cmap.getInt(4 + i * ENCODING_RECORD + 4);
            if (cmap.getShort(offset) == FORMAT) {
                sequences.read(cmap.slice(offset, cmap.limit() - offset));
            }
        }
        return sequences;
    }

    private static ByteBuffer cmap(Path font) throws IOException {
        try (var file = FileChannel.open(font)) {
            var head = bytes(file, 0, 12);
            var tables = bytes(file, 12, Short.toUnsignedInt(head.getShort(4)) * TABLE_RECORD);
            while (tables.getInt(tables.position()) != CMAP) {
                tables.position(tables.position() + TABLE_RECORD);
            }
            int entry = tables.position();
            return bytes(file, Integer.toUnsignedLong(tables.getInt(entry + 8)), tables.getInt(entry + 12));
        }
    }

    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    private void read(ByteBuffer table) {
        int selectors = table.getInt(6);
        for (int i = 0; i < selectors; i++) {
            int record = 10 + i * SELECTOR_RECORD;
            var bases = basesBySelector.computeIfAbsent(threeBytes(table, record), selector -> new BitSet());
            readDefault(table, table.getInt(record + 3), bases);
            readOthers(table, table.getInt(record + 7), bases);
        }
    }

    /** Sequences that show the usual shape of the character, as ranges. */
    private static void readDefault(ByteBuffer table, int offset, BitSet bases) {
        int ranges = offset == 0 ? 0 : table.getInt(offset);
        for (int i = 0; i < ranges; i++) {
            int first = threeBytes(table, offset + 4 + i * 4);
            bases.set(first, first + Byte.toUnsignedInt(table.get(offset + 7 + i * 4)) + 1);
        }
    }

    /** Sequences with a shape of their own. */
    private static void readOthers(ByteBuffer table, int offset, BitSet bases) {
        int mappings = offset == 0 ? 0 : table.getInt(offset);
        for (int i = 0; i < mappings; i++) {
            bases.set(threeBytes(table, offset + 4 + i * 5));
        }
    }

    private static int threeBytes(ByteBuffer table, int at) {
        return Byte.toUnsignedInt(table.get(at)) << 16 | Short.toUnsignedInt(table.getShort(at + 1));
    }

    /** Does the font have a glyph for {@code base} followed by {@code selector}? */
    boolean contain(int base, int selector) {
        var bases = basesBySelector.get(selector);
        return bases != null && bases.get(base);
    }
}
