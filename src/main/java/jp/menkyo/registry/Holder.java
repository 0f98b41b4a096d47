package jp.menkyo.registry;

import java.util.regex.Pattern;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The person in the roster (別添２ items 10 to 19). The legal name is the one of the family register; former surname and
 * alias are only shown beside it.
 *
 * @param kana katakana reading of the name
 * @param alias 通称名, foreign nationals only
 */
public record Holder(
        PersonName name,
        PersonName kana,
        @Nullable String formerSurname,
        @Nullable PersonName alias,
        Domicile domicile,
        Sex sex,
        BirthDate birthDate) {

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]+");

    public Holder {
        if (!KATAKANA.matcher(NameFold.key(kana.display())).matches()) {
            throw new IllegalArgumentException("the reading of a name is written in kana");
        }
        if (alias != null && domicile.japanese()) {
            throw new IllegalArgumentException("only foreign nationals have an alias");
        }
    }

    /**
     * 保有者ID (別添２ item 1): random and meaningless, never derived from a My Number, and of letters alone so that no part
     * of it can be taken for one.
     */
    public record Id(String value) {

        private static final Pattern FORM = Pattern.compile("h_[a-z]{24}");

        public Id {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not a holder id: " + value);
            }
        }

        /** A new one. */
        public static Id random() {
            return new Id(OpaqueId.random("h"));
        }
    }
}
