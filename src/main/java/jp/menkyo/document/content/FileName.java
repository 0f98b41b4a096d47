package jp.menkyo.document.content;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a file name harmless: no path, no control or direction characters, no reserved signs, of bearable length. */
public final class FileName {

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final int LONGEST = 100;
    private static final String NAMELESS = "document";

    private FileName() {}

    /** The name with the extension that fits the content, whatever it had. */
    public static String harmless(String name, ContentType type) {
        var stem = EXTENSION.matcher(harmless(name)).replaceFirst("");
        return (stem.isEmpty() ? NAMELESS : stem) + "." + type.extension();
    }

    public static String harmless(String name) {
        var last = PATH.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        var plain = RESERVED.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_");
        var tidy = EDGES.matcher(plain).replaceAll("");
        int length = Math.min(LONGEST, tidy.codePointCount(0, tidy.length()));
        return tidy.isEmpty() ? NAMELESS : tidy.substring(0, tidy.offsetByCodePoints(0, length));
    }
}
