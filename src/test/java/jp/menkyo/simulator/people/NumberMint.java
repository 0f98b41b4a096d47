package jp.menkyo.simulator.people;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * Makes a number with a right check digit (番号法施行に関する省令, weights 6 5 4 3 2 7 6 5 4 3 2) for an index, and finds the index of a
 * number again, so that no list of numbers has to exist anywhere.
 */
final class NumberMint {

    private static final BigInteger RANGE = BigInteger.TEN.pow(11);
    private static final BigInteger MOST = BigInteger.valueOf(Population.MOST);
    private static final BigInteger STEP = BigInteger.valueOf(36_521_473_907L);
    private static final BigInteger START = BigInteger.valueOf(71_904_662_513L);
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private NumberMint() {}

    static String of(int index) {
        var base = "%011d"
                .formatted(BigInteger.valueOf(index)
                        .multiply(STEP)
                        .add(START)
                        .mod(RANGE)
                        .longValueExact());
        return base + checkDigit(base);
    }

    static OptionalInt indexOf(String number) {
        var base = new BigInteger(number.substring(0, 11));
        var index = base.subtract(START).multiply(STEP.modInverse(RANGE)).mod(RANGE);
        return index.compareTo(MOST) <= 0 ? OptionalInt.of(index.intValueExact()) : OptionalInt.empty();
    }

    private static int checkDigit(String base) {
        int sum = 0;
        for (int n = 0; n < WEIGHTS.length; n++) {
            sum += WEIGHTS[n] * (base.charAt(n) - '0');
        }
        return sum % 11 <= 1 ? 0 : 11 - sum % 11;
    }
}
