package jp.menkyo.mynumber;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises a My Number in a text, for the guards that keep numbers out of everything but the vault. A random string of
 * twelve digits is taken for one in about one case of eleven, so identifiers must have letters in them.
 */
public final class NumberShape {

    /** Identifiers made of hexadecimal digits (UUIDs, hashes, tokens) may hold twelve decimal ones by chance. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{32,}");

    private static final Pattern RUN = Pattern.compile("[0-9](?:-{0,3}[0-9])*");
    private static final Pattern GAP = Pattern.compile("-+");

    private NumberShape() {}

    /**
     * Does the text hold twelve digits with a valid check digit, in one piece or in groups of equal size with spaces or
     * hyphens between them, in ASCII, full width or any other script's digits?
     */
    public static boolean containsNumber(CharSequence text) {
        if (digits(text) < CheckDigit.LENGTH) {
            return false;
        }
        var runs = RUN.matcher(plain(IDENTIFIER.matcher(text).replaceAll("x")));
        while (runs.find()) {
            if (anyWindow(List.of(GAP.split(runs.group())))) {
                return true;
            }
        }
        return false;
    }

    private static int digits(CharSequence text) {
        return (int) text.codePoints().filter(Character::isDigit).count();
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().map(NumberShape::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        return separates(character) ? '-' : character;
    }

    private static boolean separates(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> true;
            default -> Character.isWhitespace(character) || "−ーｰ_・".indexOf(character) >= 0;
        };
    }

    private static boolean anyWindow(List<String> groups) {
        for (int first = 0; first < groups.size(); first++) {
            if (CheckDigit.fits(window(groups.subList(first, groups.size())))) {
                return true;
            }
        }
        return false;
    }

    /** Groups as long as the first one, until they make twelve digits. */
    private static String window(List<String> groups) {
        var size = groups.get(0).length();
        var same = new ArrayList<String>();
        for (String group : groups) {
            if (group.length() != size || same.size() * size >= CheckDigit.LENGTH) {
                break;
            }
            same.add(group);
        }
        return String.join("", same);
    }
}
