package jp.menkyo.simulator.people;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The 住民票コード of a synthetic resident: ten digits and a check digit, made from the index and read back from it. Its check
 * digit follows the published specimens (weights 2 3 4 5 6 7 2 3 4 5 from the right, modulo 11).
 */
public final class ResidentCode {

    private static final long RANGE = 10_000_000_000L;
    private static final long STEP = 3_141_592_653L;
    private static final long START = 2_718_281_828L;
    private static final long BACK = inverse();
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 2, 3, 4, 5};

    private ResidentCode() {}

    public static String of(Resident resident) {
        long base = Math.floorMod(Math.floorMod(multiply(resident.index(), STEP), RANGE) + START, RANGE);
        var digits = "%010d".formatted(base);
        return digits + checkDigit(digits);
    }

    public static Optional<Resident> find(String code) {
        if (!code.matches("[0-9]{11}") || code.charAt(10) - '0' != checkDigit(code.substring(0, 10))) {
            return Optional.empty();
        }
        long index = multiply(Math.floorMod(Long.parseLong(code.substring(0, 10)) - START, RANGE), BACK);
        return index >= 1 && index <= Population.MOST
                ? Optional.of(Population.resident((int) index))
                : Optional.empty();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int n = 0; n < WEIGHTS.length; n++) {
            sum += WEIGHTS[n] * (digits.charAt(digits.length() - 1 - n) - '0');
        }
        return sum % 11 <= 1 ? 0 : 11 - sum % 11;
    }

    private static long multiply(long one, long other) {
        return BigInteger.valueOf(one)
                .multiply(BigInteger.valueOf(other))
                .mod(BigInteger.valueOf(RANGE))
                .longValueExact();
    }

    private static long inverse() {
        return BigInteger.valueOf(STEP).modInverse(BigInteger.valueOf(RANGE)).longValueExact();
    }
}
