package jp.menkyo.shared.person;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.util.function.IntPredicate;

/**
 * Two forms derived from a name as received, which itself is never changed: a key under which any spelling of it is found,
 * and a plain form that every device can show. Compare people by number and birth date; a key only finds candidates.
 */
public final class NameFold {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Charset JIS_X_0213 = Charset.forName("x-SJIS_0213");
    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String NOT_SHOWN = "〓";

    private NameFold() {}

    /**
     * The search key: width, case, hiragana, small kana, variant shapes and variation selectors make no difference, spaces
     * and punctuation are gone. {@code 髙橋 ﾊﾅｺ} and {@code 高橋はなこ} give the same key.
     */
    public static String key(String name) {
        var key = new StringBuilder();
        COMPATIBLE.normalize(name).codePoints().forEach(character -> append(key, character));
        return key.toString();
    }

    private static void append(StringBuilder key, int character) {
        int last = key.length() == 0 ? ' ' : key.codePointBefore(key.length());
        if (character == '々' && last != ' ') {
            key.appendCodePoint(last);
        } else if (isDash(character) && isKatakana(last)) {
            key.append('ー');
        } else if (isPartOfName(character)) {
            key.appendCodePoint(NameVariants.standard(plainKana(character)));
        }
    }

    private static boolean isPartOfName(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.PRIVATE_USE;
    }

    private static boolean isDash(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212';
    }

    private static boolean isKatakana(int character) {
        return character >= 'ァ' && character <= 'ー';
    }

    private static int plainKana(int character) {
        int katakana = character >= 'ぁ' && character <= 'ゖ' ? character + ('ァ' - 'ぁ') : character;
        int small = SMALL.indexOf(katakana);
        return small < 0 ? katakana : LARGE.charAt(small);
    }

    /**
     * The name in characters of JIS X 0213 only: selectors dropped, other characters replaced by their standard shape, or
     * by 〓 where there is none, so that a reader sees that something is missing.
     */
    public static String plain(String name) {
        var plain = new StringBuilder();
        var known = JIS_X_0213.newEncoder();
        IntPredicate fits = character -> known.canEncode(Character.toString(character));
        name.codePoints()
                .filter(character -> !isSelector(character))
                .mapToObj(character -> substitute(character, fits))
                .forEach(plain::append);
        return plain.toString();
    }

    private static String substitute(int character, IntPredicate fits) {
        int standard = NameVariants.standard(character);
        if (fits.test(character)) {
            return Character.toString(character);
        }
        if (standard != character && fits.test(standard)) {
            return Character.toString(standard);
        }
        var base = DECOMPOSED.normalize(Character.toString(character)).codePointAt(0);
        return base != character && fits.test(base) ? Character.toString(base) : NOT_SHOWN;
    }

    /** Is it a variation selector, which chooses a shape of the character before it? */
    public static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }
}
