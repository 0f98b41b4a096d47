package jp.menkyo.registry.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final LocalDate BIRTH = LocalDate.of(1980, 3, 1);

    @Test
    void otherShapesOfTheSameNameAreAlike() {
        var found = compare(holder("髙橋", "花子", "タカハシ", "ハナコ"), holder("高橋", "花子", "タカハシ", "ハナコ"));

        assertThat(found.points()).isEqualTo(100);
        assertThat(found.reasons()).containsExactly("カナが同じ", "氏名が同じ（字形の違いは除く）", "本籍地都道府県・国籍が同じ");
    }

    @Test
    void oneLetterOfTheReadingMayBeWrong() {
        var found = compare(holder("渡邉", "裕子", "ワタナベ", "ユウコ"), holder("渡辺", "裕子", "ワタナベ", "ユコ"));

        assertThat(found.reasons()).contains("カナが一字違い");
        assertThat(found.points()).isGreaterThanOrEqualTo(Likeness.WORTH_A_LOOK);
    }

    @Test
    void aNameOfBeforeIsEnough() {
        var before = holder("山田", "花子", "ヤマダ", "ハナコ");
        var after = holder("鈴木", "花子", "スズキ", "ハナコ");

        var found = Likeness.of(before, Set.of("山田花子"), after, Set.of("鈴木花子", "山田花子"));

        assertThat(found.reasons()).contains("名のカナが同じ", "一方の氏名が他方の旧姓・通称・以前の氏名と同じ");
        assertThat(found.points()).isGreaterThanOrEqualTo(Likeness.WORTH_A_LOOK);
    }

    @Test
    void strangersOfTheSameDayAreNot() {
        var found = compare(holder("山田", "花子", "ヤマダ", "ハナコ"), holder("佐藤", "葵", "サトウ", "アオイ"));

        assertThat(found.points()).isLessThan(Likeness.WORTH_A_LOOK);
    }

    @Test
    void anotherSexSpeaksAgainstIt() {
        var she = holder("山田", "薫", "ヤマダ", "カオル");
        var he = new Holder(she.name(), she.kana(), null, null, new Domicile("27"), Sex.MALE, she.birthDate());

        assertThat(compare(she, he).points()).isEqualTo(65);
        assertThat(compare(she, he).reasons()).contains("性別が異なる");
    }

    private static Holder holder(String surname, String given, String kana, String kanaGiven) {
        return RegistrationFixture.holder(surname, given, kana, kanaGiven, BIRTH);
    }

    private static Likeness compare(Holder one, Holder other) {
        return Likeness.of(one, Set.of(key(one.name())), other, Set.of(key(other.name())));
    }

    private static String key(PersonName name) {
        return NameFold.key(name.display());
    }
}
