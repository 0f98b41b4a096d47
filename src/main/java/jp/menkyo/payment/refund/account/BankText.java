package jp.menkyo.payment.refund.account;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The characters of the banks' files: half-width katakana, capitals, digits and a few signs (全国銀行協会の規定). */
public final class BankText {

    private static final Transliterator HALF_WIDTH =
            Transliterator.getInstance("Hiragana-Katakana; Fullwidth-Halfwidth");
    private static final String SMALL = "ｧｨｩｪｫｬｭｮｯｦ";
    private static final String LARGE = "ｱｲｳｴｵﾔﾕﾖﾂｵ";
    private static final int LONGEST = 30;

    private BankText() {}

    /** The text as the banks write it: small kana large, the long vowel a hyphen. */
    public static String narrow(String text) {
        var half = HALF_WIDTH.transliterate(text.strip()).toUpperCase(Locale.ROOT);
        var written = new StringBuilder();
        half.chars().forEach(character -> written.append(written((char) character)));
        return written.toString();
    }

    private static char written(char character) {
        int small = SMALL.indexOf(character);
        if (small >= 0) {
            return LARGE.charAt(small);
        }
        return character == 'ｰ' || character == '‐' || character == '－' || character == '―' ? '-' : character;
    }

    /** Can a bank's file hold it as the name of somebody? */
    static boolean printable(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.matches("[ｱ-ﾟA-Z0-9 ().,/-]*");
    }
}
