package jp.menkyo.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.person.PersonName;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private final List<Resident> world = Population.all();

    @Test
    void hasEveryKindOfResident() {
        assertThat(world).hasSizeGreaterThan(40);
        assertThat(IntStream.rangeClosed(1, Population.WORLD)
                        .mapToObj(index -> Population.resident(index).trait())
                        .distinct())
                .contains(Trait.values());
        assertThat(world).extracting(Resident::number).doesNotHaveDuplicates();
    }

    @Test
    void givesNumbersThatPassTheCheckAndLeadBackToTheirOwner() {
        IntStream.concat(IntStream.rangeClosed(1, 2000), IntStream.of(1_000_003, 9_999_999))
                .mapToObj(Population::resident)
                .forEach(resident -> {
                    assertThat(MyNumber.of(resident.number())).isNotNull();
                    assertThat(Population.byNumber(resident.number())).contains(resident);
                });
    }

    @Test
    void givesCodesThatLeadBackToTheirOwner() {
        IntStream.concat(IntStream.rangeClosed(1, 2000), IntStream.of(1_000_003, 9_999_999))
                .mapToObj(Population::resident)
                .forEach(resident ->
                        assertThat(ResidentCode.find(ResidentCode.of(resident))).contains(resident));
        assertThat(ResidentCode.find("24727059608")).isEmpty();
    }

    @Test
    void hasHomonymsWithTheSameBirthDate() {
        var one = Population.resident(111);
        var other = Population.resident(110);

        assertThat(one.trait()).isEqualTo(Trait.HOMONYM);
        assertThat(one.kana()).isEqualTo(other.kana());
        assertThat(one.birthDate()).isEqualTo(other.birthDate());
        assertThat(one.name()).isNotEqualTo(other.name());
    }

    @Test
    void knowsNobodyBehindAnyOtherNumber() {
        assertThat(Population.byNumber("123456789018")).isEmpty();
    }

    @Test
    void makesTheSamePersonEveryTime() {
        assertThat(Population.resident(37)).isEqualTo(Population.resident(37));
    }

    @Test
    void hasPeopleWhoAreEasilyTakenForEachOther() {
        var kana = new PersonName("サトウ", "アイ");
        var namesakes =
                world.stream().filter(resident -> resident.kana().equals(kana)).toList();

        assertThat(namesakes).hasSize(3);
        assertThat(namesakes.stream().map(Resident::birthDate).distinct()).hasSize(2);
    }

    @Test
    void hasNamesThatFontsAndCodesStumbleOver() {
        var names = String.join("", world.stream().map(r -> r.name().display()).toList());

        assertThat(Stream.of("𠮷", "髙", "﨑", "葛\uDB40\uDD00", "辻\uDB40\uDD01", "邉", "\uD884\uDF50"))
                .allSatisfy(character -> assertThat(names).contains(character));
    }

    @Test
    void leadsFromACodeToItsOwnerWithoutShowingANumber() {
        var resident = Population.resident(1234);

        assertThat(Code.indexOf(Code.of(resident))).hasValue(1234);
        assertThat(Code.of(resident)).doesNotContainPattern("[0-9]");
        assertThat(Code.indexOf("fc_unknown")).isEmpty();
    }

    @Test
    void showsNoNumberWhenPrinted() {
        assertThat(world)
                .noneMatch(resident ->
                        NumberShape.containsNumber(resident.toString() + resident.home() + resident.email()));
    }
}
