package jp.menkyo.certificate;

import java.util.regex.Pattern;
import jp.menkyo.shared.person.Prefecture;

/**
 * Serial number of a sheet of certificate paper: prefecture, running number and a check letter, for instance
 * {@code C13-000001-K}. A rewritten or reissued certificate of the same licence has another one.
 */
public record CertificateSerial(String value) {

    private static final Pattern FORM = Pattern.compile("C(0[1-9]|[1-3][0-9]|4[0-7])-([0-9]{6,7})-([A-Z])");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    public CertificateSerial {
        var matcher = FORM.matcher(value);
        if (!matcher.matches()
                || letter(matcher.group(1) + matcher.group(2))
                        != matcher.group(3).charAt(0)) {
            throw new IllegalArgumentException("not a serial number of a certificate: " + value);
        }
    }

    public static CertificateSerial of(Prefecture prefecture, long running) {
        var digits = "%06d".formatted(running);
        return new CertificateSerial(
                "C%s-%s-%s".formatted(prefecture.code(), digits, letter(prefecture.code() + digits)));
    }

    /** The running number within the prefecture. */
    public long running() {
        return Long.parseLong(value.split("-")[1]);
    }

    private static char letter(String digits) {
        int sum = 0;
        for (char digit : digits.toCharArray()) {
            sum = (sum * 10 + (digit - '0')) % LETTERS.length();
        }
        return LETTERS.charAt(sum);
    }

    @Override
    public String toString() {
        return value;
    }
}
