package jp.menkyo.simulator.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.shared.person.PersonName;

/** What the family register says about a resident's life so far: some married, some divorced, some came from elsewhere. */
final class FamilyHistory {

    /** The day on which the residents who declare their name of before were married. */
    private static final LocalDate WEDDING = LocalDate.of(2026, 5, 10);

    private FamilyHistory() {}

    static List<LifeEvent> of(Resident resident) {
        return switch (resident.trait()) {
            case FOREIGN -> List.of();
            case RENAMED -> List.of(LifeEvent.renamed("01", WEDDING, resident.name(), resident.registeredName()));
            case DEAD ->
                Stream.concat(ordinary(resident).stream(), Stream.of(LifeEvent.of("31", resident.diedOn())))
                        .toList();
            default -> ordinary(resident);
        };
    }

    private static List<LifeEvent> ordinary(Resident resident) {
        var name = resident.name();
        var maiden = new PersonName(Names.kanji(resident.index() + 5).surname(), name.given());
        var comingOfAge = resident.birthDate().plusYears(20);
        return switch (resident.index() % 10) {
            case 2 -> List.of(LifeEvent.renamed("01", comingOfAge.plusDays(200), maiden, name));
            case 4 ->
                List.of(
                        LifeEvent.renamed("01", comingOfAge.plusDays(100), name, maiden),
                        LifeEvent.renamed("02", comingOfAge.plusDays(300), maiden, name));
            case 6 -> List.of(LifeEvent.moved(comingOfAge, neighbour(resident.domicile()), resident.domicile()));
            case 8 -> List.of(naturalised(resident, comingOfAge.minusYears(5)));
            default -> List.of();
        };
    }

    private static LifeEvent naturalised(Resident resident, LocalDate on) {
        var before = new PersonName("KIM", "MINJI");
        return new LifeEvent("09", on, before, resident.name(), "KOR", resident.domicile());
    }

    private static String neighbour(String prefecture) {
        return "%02d".formatted(1 + Integer.parseInt(prefecture) % 47);
    }
}
