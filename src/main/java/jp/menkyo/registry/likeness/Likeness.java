package jp.menkyo.registry.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;

/**
 * How alike the holders of two licences are who were born on the same day, or by a slip of the pen on another one, in points
 * with their reasons. It only points out whom to compare: people are told apart by papers and the family register, never by
 * points.
 */
public record Likeness(int points, List<String> reasons) {

    /** From here on an officer should have a look. */
    public static final int WORTH_A_LOOK = 40;

    /**
     * Compares.
     *
     * @param keys all spellings under which the one is found, names of before included
     * @param otherKeys the same of the other
     */
    public static Likeness of(Holder one, Set<String> keys, Holder other, Set<String> otherKeys) {
        var points = new Points();
        kana(one, other, points);
        names(one, keys, other, otherKeys, points);
        points.add(one.domicile().equals(other.domicile()), 10, "本籍地都道府県・国籍が同じ");
        points.add(one.sex() != other.sex(), -25, "性別が異なる");
        return new Likeness(points.sum, points.reasons);
    }

    /** The same with what else speaks for it. */
    public Likeness and(int more, String reason) {
        var all = new ArrayList<>(reasons);
        all.add(reason);
        return new Likeness(points + more, all);
    }

    private static void kana(Holder one, Holder other, Points points) {
        var kana = key(one.kana());
        var otherKana = key(other.kana());
        if (kana.equals(otherKana)) {
            points.add(true, 50, "カナが同じ");
        } else if (Spelling.oneApart(kana, otherKana)) {
            points.add(true, 30, "カナが一字違い");
        } else {
            points.add(
                    NameFold.key(one.kana().given())
                            .equals(NameFold.key(other.kana().given())),
                    15,
                    "名のカナが同じ");
        }
    }

    /** Have both the same reading, and does the name of one belong to the other, now or before? */
    static boolean sameName(Holder one, Collection<String> keys, Holder other, Collection<String> otherKeys) {
        return key(one.kana()).equals(key(other.kana()))
                && (otherKeys.contains(key(one.name())) || keys.contains(key(other.name())));
    }

    private static void names(
            Holder one, Collection<String> keys, Holder other, Collection<String> otherKeys, Points points) {
        if (key(one.name()).equals(key(other.name()))) {
            points.add(true, 40, "氏名が同じ（字形の違いは除く）");
        } else if (otherKeys.contains(key(one.name())) || keys.contains(key(other.name()))) {
            points.add(true, 40, "一方の氏名が他方の旧姓・通称・以前の氏名と同じ");
        }
    }

    private static String key(PersonName name) {
        return NameFold.key(name.display());
    }

    private static final class Points {

        private int sum;
        private final List<String> reasons = new ArrayList<>();

        private void add(boolean so, int points, String reason) {
            if (so) {
                sum += points;
                reasons.add(reason);
            }
        }
    }
}
