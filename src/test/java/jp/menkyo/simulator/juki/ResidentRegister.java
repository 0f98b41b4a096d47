package jp.menkyo.simulator.juki;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the simulated network holds about each resident: their story from the beginning, and what has happened since. */
@Component
public class ResidentRegister {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 4, 1);

    private final Map<Integer, Entry> changed = new ConcurrentHashMap<>();

    /** Something happens to a resident now: a death, a move, a marriage. */
    public void happens(
            Resident resident, String reason, LocalDate on, @Nullable String newName, @Nullable String newAddress) {
        changed.compute(
                resident.index(),
                (index, before) ->
                        (before == null ? original(resident) : before).after(reason, on, newName, newAddress));
    }

    /** Forgets everything that happened. */
    public void reset() {
        changed.clear();
    }

    /** {@code FOUND}, or the reason why nothing is told of the resident. */
    public String status(Resident resident) {
        if (resident.shortStay()) {
            return "NOT_FOUND";
        }
        return switch (resident.trait()) {
            case NOT_IN_JUKI -> "NOT_FOUND";
            case TWO_ENTRIES -> "SEVERAL";
            case OUT_OF_SCOPE -> "OUT_OF_SCOPE";
            case JUKI_ERROR -> "SYSTEM_ERROR";
            default -> "FOUND";
        };
    }

    public Entry entry(Resident resident) {
        var since = changed.get(resident.index());
        return since == null ? original(resident) : since;
    }

    private static Entry original(Resident resident) {
        return new Entry(
                resident.trait() == Trait.MINOR_CORRECTION
                        ? Identified.name(resident.officialName())
                        : resident.officialName(),
                resident.birthDate(),
                resident.sex().code(),
                resident.home().prefecture(),
                resident.officialAddress(),
                change(resident));
    }

    private static Entry.@Nullable Change change(Resident resident) {
        return switch (resident.trait()) {
            case MOVED -> new Entry.Change("31", SOME_DAY);
            case RENAMED -> new Entry.Change("33", SOME_DAY);
            case ABROAD -> new Entry.Change("21", SOME_DAY);
            case STRUCK_OFF -> new Entry.Change("23", SOME_DAY);
            case MINOR_CORRECTION -> new Entry.Change("32", SOME_DAY);
            case DEAD -> new Entry.Change("22", Objects.requireNonNull(resident.diedOn()));
            default -> null;
        };
    }
}
