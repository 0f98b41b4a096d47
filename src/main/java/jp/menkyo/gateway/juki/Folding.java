package jp.menkyo.gateway.juki;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings two spellings of the same thing together before they are compared; nothing folded is ever kept or shown. Names fold
 * variant characters (髙 and 高), because which one a system can write says nothing about the person (軽微な修正).
 */
final class Folding {

    private static final String VARIANTS =
            "髙高 﨑崎 嵜崎 碕崎 𠮷吉 邊辺 邉辺 濵浜 濱浜 澤沢 廣広 齋斎 齊斉 櫻桜 國国 眞真 惠恵 榮栄 壽寿 瀧滝 彌弥 藏蔵 德徳 曾曽 槇槙 增増 瀨瀬 桒桑";
    private static final Map<String, String> PLAIN = pairs(VARIANTS);
    private static final Pattern SELECTOR = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u3000・･.,'’-]+");
    private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十]+");
    private static final Pattern BLOCK_WORDS = Pattern.compile("丁目|番地の?|番|号室?|[‐‑‒–—―−－ー－]");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Folding() {}

    /** A name without variant characters, selectors, gaps and case. */
    static String name(String name) {
        var plain = SELECTOR.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        var folded = plain.codePoints()
                .mapToObj(Character::toString)
                .map(character -> PLAIN.getOrDefault(character, character))
                .collect(Collectors.joining());
        return GAPS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** An address without the prefecture's name, with Arabic digits and hyphens between its numbers. */
    static String address(String address, String prefectureName) {
        var plain = Normalizer.normalize(SELECTOR.matcher(address).replaceAll(""), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "");
        var local = plain.startsWith(prefectureName) ? plain.substring(prefectureName.length()) : plain;
        var numbers = KANJI_NUMBER
                .matcher(local.replace('ヶ', 'ケ'))
                .replaceAll(number -> Matcher.quoteReplacement(arabic(number.group())));
        return BLOCK_WORDS
                .matcher(numbers)
                .replaceAll("-")
                .replaceAll("-{2,}", "-")
                .replaceAll("-$", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String arabic(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return digits(kanji);
        }
        var tens = ten == 0 ? "1" : digits(kanji.substring(0, ten));
        var ones = ten == kanji.length() - 1
                ? "0"
                : digits(kanji.substring(ten + 1).replace("十", ""));
        return tens + ones;
    }

    private static String digits(String kanji) {
        return kanji.chars()
                .mapToObj(digit -> Integer.toString(DIGITS.indexOf(digit)))
                .collect(Collectors.joining());
    }

    private static Map<String, String> pairs(String variants) {
        return Stream.of(variants.split(" "))
                .map(pair -> pair.codePoints().mapToObj(Character::toString).toList())
                .collect(Collectors.toUnmodifiableMap(pair -> pair.get(0), pair -> pair.get(1)));
    }
}
