package jp.menkyo.simulator.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The residents: a few hand-made ones with names and fates that systems stumble over, then as many ordinary ones as anybody
 * asks for, among them every tenth with a difficulty of its own.
 */
public final class Population {

    /** Residents up to here are the small world shown in demos. */
    public static final int SIZE = 60;

    /** Residents up to here are found by a search unless somebody asks for a larger world. */
    public static final int WORLD = 1_000;

    /** There are no more residents than this. */
    public static final int MOST = 10_000_000;

    private static final Map<Integer, Resident> SPECIAL =
            Specials.all().stream().collect(Collectors.toUnmodifiableMap(Resident::index, Function.identity()));

    private static final List<Trait> RARE = List.of(
            Trait.DEAD,
            Trait.ABROAD,
            Trait.FOREIGN,
            Trait.MINOR_CORRECTION,
            Trait.STRUCK_OFF,
            Trait.OUT_OF_SCOPE,
            Trait.FOREIGN,
            Trait.TWO_ENTRIES,
            Trait.DEAD,
            Trait.JUKI_ERROR);

    private Population() {}

    /** The resident of an index from 1 on; the same one every time. */
    public static Resident resident(int index) {
        if (index < 1 || index > MOST) {
            throw new IllegalArgumentException("residents are 1 to " + MOST);
        }
        return SPECIAL.containsKey(index) ? SPECIAL.get(index) : ordinary(index);
    }

    /** The resident behind a number, if any: numbers nobody was given belong to nobody. */
    public static Optional<Resident> byNumber(String number) {
        var index = NumberMint.indexOf(number);
        return index.isPresent() && index.getAsInt() >= 1
                ? Optional.of(resident(index.getAsInt()))
                        .filter(resident -> resident.number().equals(number))
                : Optional.empty();
    }

    /** The small world. */
    public static List<Resident> all() {
        return IntStream.rangeClosed(1, SIZE).mapToObj(Population::resident).toList();
    }

    private static Resident ordinary(int index) {
        var trait = trait(index);
        if (trait == Trait.FOREIGN) {
            return Specials.foreigner(index);
        }
        int like = trait == Trait.HOMONYM ? index - 1 : index;
        return new Resident(
                index,
                trait == Trait.HOMONYM ? Names.otherKanji(like) : Names.kanji(like),
                Names.kana(like),
                null,
                birthDate(like),
                Names.sex(like),
                domicile(index),
                false,
                Places.of(index),
                trait);
    }

    static LocalDate birthDate(int index) {
        return LocalDate.of(2005, 3, 31).minusDays(Math.floorMod(index * 7919L, 9000));
    }

    static String domicile(int index) {
        return "%02d".formatted(1 + Math.floorMod(index * 13, 47));
    }

    private static Trait trait(int index) {
        return switch (index % 20) {
            case 1 -> Trait.MOVED;
            case 3 -> Trait.KOSEKI_INCONCLUSIVE;
            case 5 -> Trait.RENAMED;
            case 7 -> Trait.KOSEKI_NOT_FOUND;
            case 9 -> RARE.get(index / 20 % RARE.size());
            case 11 -> index / 20 % 5 == 0 ? Trait.HOMONYM : Trait.ORDINARY;
            default -> Trait.ORDINARY;
        };
    }
}
