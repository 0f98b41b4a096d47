package jp.menkyo.mynumber;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.menkyo.shared.NumberToken;

/**
 * Numbers that the vault lends together for one piece of an inquiry file (一括照会). They are bytes that are overwritten when the
 * loan ends, so that no more than a piece is ever in memory; only {@link NumberWire} writes them.
 */
public final class LentNumbers implements AutoCloseable {

    private final Map<NumberToken, byte[]> digits = new HashMap<>();

    LentNumbers() {}

    void add(NumberToken token, byte[] number) {
        digits.put(token, number);
    }

    /** Is the number there? A token whose number was removed from the vault has none. */
    public boolean has(NumberToken token) {
        return digits.containsKey(token);
    }

    byte[] digits(NumberToken token) {
        var number = digits.get(token);
        if (number == null) {
            throw new NumberMissing();
        }
        return number;
    }

    /** The loan is over. */
    @Override
    public void close() {
        digits.values().forEach(number -> Arrays.fill(number, (byte) 0));
        digits.clear();
    }

    @Override
    public String toString() {
        return "個人番号(非表示)";
    }
}
