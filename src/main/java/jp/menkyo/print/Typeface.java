package jp.menkyo.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import jp.menkyo.shared.person.NameFold;

/** A font file that certificates are printed with, and what it can draw. */
record Typeface(String family, Path file, Font font, VariationSequences sequences) {

    static Typeface load(String family, Path file) {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            return new Typeface(family, file, font, VariationSequences.of(file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + family + " cannot be read", e);
        }
    }

    /** Can it draw all of {@code cluster}, one character with what modifies it? Characters without a shape never pass. */
    boolean draws(int[] cluster) {
        for (int i = 0; i < cluster.length; i++) {
            boolean drawn = NameFold.isSelector(cluster[i])
                    ? i > 0 && sequences.contain(cluster[i - 1], cluster[i])
                    : draws(cluster[i]);
            if (!drawn) {
                return false;
            }
        }
        return true;
    }

    private boolean draws(int character) {
        return !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !Character.isISOControl(character)
                && font.canDisplay(character);
    }
}
