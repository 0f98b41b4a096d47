package jp.menkyo.registry.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.menkyo.registry.Licence.Entry;
import jp.menkyo.registry.Licence.State;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceAct;
import org.jspecify.annotations.Nullable;

/** The entries of one licence, oldest first, replayed to any day: what they say depends on no clock and no timer. */
public record LicenceHistory(List<Entry> entries) {

    public LicenceHistory {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.get(0).kind() != ActKind.REGISTERED) {
            throw new IllegalArgumentException("the history of a licence begins with its registration");
        }
    }

    public LocalDate registeredOn() {
        return entries.get(0).effectiveOn();
    }

    /** The last entry by which the licence took or lost its force, perhaps on a day still to come. */
    public Entry lastTurn() {
        return entries.stream()
                .filter(entry -> entry.kind().turns())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Has the case of {@code act} done this kind of thing already? */
    public boolean has(LicenceAct act) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == act.kind()
                        && entry.caseNumber().equals(act.basis().caseNumber()));
    }

    /** State on a day; empty before the registration. */
    public Optional<State> stateOn(LocalDate day) {
        return stateOn(entries, day);
    }

    /**
     * Replays {@code entries}, oldest first, to the end of {@code day}. A licence that was revoked or deleted is that, also
     * while a suspension would run; an entry written later counts from its own day of effect.
     */
    public static Optional<State> stateOn(List<Entry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.kind().turns() && !entry.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(turn -> switch (turn.kind()) {
                    case REVOKED -> State.REVOKED;
                    case DELETED -> State.DELETED;
                    default -> suspended(entries, day) ? State.SUSPENDED : State.IN_FORCE;
                });
    }

    private static boolean suspended(List<Entry> entries, LocalDate day) {
        return entries.stream().anyMatch(entry -> entry.suspends(day));
    }

    /** May the title be used on {@code day}, and from when to when is that so? */
    public TitleAnswer titleOn(LocalDate day) {
        var state = stateOn(day).orElse(null);
        var turns = turningDays();
        var since = turns.floor(day);
        while (since != null
                && turns.lower(since) != null
                && stateOn(since.minusDays(1)).orElse(null) == state) {
            since = turns.lower(since);
        }
        return new TitleAnswer(state == State.IN_FORCE, state, since, until(turns, day, state));
    }

    private @Nullable LocalDate until(TreeSet<LocalDate> turns, LocalDate day, @Nullable State state) {
        return turns.tailSet(day, false).stream()
                .filter(turn -> stateOn(turn).orElse(null) != state)
                .findFirst()
                .map(turn -> turn.minusDays(1))
                .orElse(null);
    }

    /** Days on which the state may change. */
    private TreeSet<LocalDate> turningDays() {
        var days = new TreeSet<LocalDate>();
        for (var entry : entries) {
            if (entry.kind().turns()) {
                days.add(entry.effectiveOn());
            }
            var suspension = entry.suspension();
            if (suspension != null) {
                days.add(suspension.from());
                days.add(suspension.until().plusDays(1));
            }
        }
        return days;
    }
}
