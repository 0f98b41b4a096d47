package jp.menkyo.reporting.export;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** All rows of an export, of which only one piece is in memory: it is meant to be read from beginning to end. */
final class PieceList extends AbstractList<Map<String, @Nullable Object>> {

    private final int size;
    private final int pieceSize;
    private final IntFunction<List<Map<String, @Nullable Object>>> read;
    private int held = -1;
    private List<Map<String, @Nullable Object>> piece = List.of();

    /** @param pieceSize rows of each piece but the last */
    PieceList(int size, int pieceSize, IntFunction<List<Map<String, @Nullable Object>>> read) {
        this.size = size;
        this.pieceSize = pieceSize;
        this.read = read;
    }

    @Override
    public Map<String, @Nullable Object> get(int index) {
        if (held != index / pieceSize) {
            piece = read.apply(index / pieceSize);
            held = index / pieceSize;
        }
        return piece.get(index % pieceSize);
    }

    @Override
    public int size() {
        return size;
    }
}
