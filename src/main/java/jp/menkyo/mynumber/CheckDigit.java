package jp.menkyo.mynumber;

/**
 * The check digit of a My Number (行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード及び
 * 個人番号カード並びに情報提供ネットワークシステムによる特定個人情報の提供等に関する省令第5条): weights over the first eleven
 * digits, modulo 11, where remainders 0 and 1 both give 0.
 */
final class CheckDigit {

    static final int LENGTH = 12;
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private CheckDigit() {}

    /** Are these twelve ASCII digits a possible number? Twelve zeros satisfy the sum but are nobody's. */
    static boolean fits(CharSequence digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        boolean zero = true;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            zero &= digit == 0;
            sum += i < WEIGHTS.length ? digit * WEIGHTS[i] : 0;
        }
        return !zero && digits.charAt(LENGTH - 1) - '0' == expected(sum % 11);
    }

    private static int expected(int remainder) {
        return remainder <= 1 ? 0 : 11 - remainder;
    }
}
