package jp.menkyo.simulator.people;

import java.time.LocalDate;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic resident as he or she applies.
 *
 * @param index stands for the same person for ever
 * @param alias 通称 of a foreign national
 * @param domicile prefecture of the registered domicile, or a nationality by ISO 3166-1 alpha-3
 * @param home address as declared
 */
public record Resident(
        int index,
        PersonName name,
        PersonName kana,
        @Nullable PersonName alias,
        LocalDate birthDate,
        Sex sex,
        String domicile,
        boolean shortStay,
        Home home,
        Trait trait) {

    /** An address; {@code text} is without the prefecture. */
    public record Home(String postalCode, String prefecture, String text) {}

    /** The My Number, made on demand and kept nowhere. */
    public String number() {
        return NumberMint.of(index);
    }

    /** What the registers hold as name: the declared one, or the one after marriage. */
    public PersonName registeredName() {
        return trait == Trait.RENAMED ? new PersonName("東雲", name.given()) : name;
    }

    /** The same as Juki-net writes it. */
    public String officialName() {
        return registeredName().display();
    }

    /** The reading that the family register holds; for some nobody has filed one yet. */
    public @Nullable PersonName registeredKana() {
        if (index % 9 == 0) {
            return null;
        }
        return trait == Trait.RENAMED ? new PersonName("シノノメ", kana.given()) : kana;
    }

    /** What Juki-net holds as address: the declared one written its own way, or the one after the move. */
    public String officialAddress() {
        return trait == Trait.MOVED ? "東京都八王子市元本郷町三丁目24番1号" : "東京都" + Places.inWords(home.text());
    }

    public @Nullable LocalDate diedOn() {
        return trait == Trait.DEAD ? LocalDate.of(2026, 3, 31) : null;
    }

    public String email() {
        return "resident" + index + "@example.jp";
    }

    @Override
    public String toString() {
        return "Resident " + index;
    }
}
