package jp.menkyo.workflow.identitycheck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.menkyo.gateway.FamilyRecord;
import jp.menkyo.gateway.FamilyRecord.Event;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Does the family register show what an application claims? Spellings of one name (髙 and 高) are the same name here: which
 * character a register uses says nothing about the event.
 */
final class ClaimCheck {

    private static final String CANCELLED = "34";

    private final Claim claim;
    private final FamilyRecord register;

    private ClaimCheck(Claim claim, FamilyRecord register) {
        this.claim = claim;
        this.register = register;
    }

    enum Verdict {
        /** Kind, date, old and new name or domicile stand in the register. */
        CONFIRMED,
        /** The register says something else. */
        CONTRADICTED,
        /** The register says nothing about it; it may be too old, or too new. */
        NOT_SHOWN
    }

    /** @param event what the register shows in its place; null when nothing */
    record Outcome(Verdict verdict, @Nullable Event event) {}

    static Outcome of(Claim claim, FamilyRecord register) {
        var check = new ClaimCheck(claim, register);
        return claim.ending() ? check.ending() : check.change();
    }

    private Outcome ending() {
        var shown = register.events().stream()
                .filter(event -> event.reasonCode().equals(claim.reasonCode()))
                .reduce((earlier, later) -> later);
        boolean cancelled = register.events().stream()
                .anyMatch(event -> event.reasonCode().equals(CANCELLED)
                        && shown.filter(judged -> !event.on().isBefore(judged.on()))
                                .isPresent());
        return shown.map(event -> new Outcome(cancelled ? Verdict.CONTRADICTED : agreeing(asClaimed(event)), event))
                .orElse(new Outcome(Verdict.NOT_SHOWN, null));
    }

    /** All that is claimed to have changed must stand there; the reason and the day belong to one of the events. */
    private Outcome change() {
        var trails = Stream.of(names(), domiciles()).flatMap(Optional::stream).toList();
        var events = trails.stream().flatMap(trail -> trail.last().stream()).toList();
        var event = events.stream().filter(this::asClaimed).findFirst().orElse(events.isEmpty() ? null : events.get(0));
        if (trails.stream().anyMatch(Trail::contradicted) || event != null && !asClaimed(event)) {
            return new Outcome(Verdict.CONTRADICTED, event);
        }
        return new Outcome(trails.size() == events.size() ? Verdict.CONFIRMED : Verdict.NOT_SHOWN, event);
    }

    private boolean asClaimed(Event event) {
        return (claim.reasonCode() == null || claim.reasonCode().equals(event.reasonCode()))
                && (claim.on() == null || claim.on().equals(event.on()));
    }

    private static Verdict agreeing(boolean agrees) {
        return agrees ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
    }

    private Optional<Trail> names() {
        var step = claim.name();
        return step == null
                ? Optional.empty()
                : Optional.of(new Trail(
                        register.events(),
                        event -> key(event.nameBefore()),
                        event -> key(event.nameAfter()),
                        key(step.before()),
                        Objects.requireNonNull(key(step.after())),
                        key(register.name())));
    }

    private Optional<Trail> domiciles() {
        var step = claim.domicile();
        return step == null
                ? Optional.empty()
                : Optional.of(new Trail(
                        register.events(),
                        Event::domicileBefore,
                        Event::domicileAfter,
                        step.before(),
                        step.after(),
                        register.domicile()));
    }

    private static @Nullable String key(@Nullable PersonName name) {
        return name == null ? null : NameFold.key(name.display());
    }

    /** How one item came from what it was to what it is, by the events of the register. */
    private record Trail(
            List<Event> events,
            Function<Event, @Nullable String> from,
            Function<Event, @Nullable String> to,
            @Nullable String before,
            String after,
            @Nullable String now) {

        /** The event that led to what is claimed. */
        Optional<Event> last() {
            return leadingTo(after, events.size()).map(events::get);
        }

        boolean contradicted() {
            return now != null && !now.equals(after) || last().isPresent() && before != null && !reaches(before);
        }

        /** Do the events lead back to what is said to have been before, over whatever was in between? */
        private boolean reaches(String wanted) {
            var step = leadingTo(after, events.size());
            while (step.isPresent()) {
                var earlier = Objects.requireNonNull(from.apply(events.get(step.get())));
                if (earlier.equals(wanted)) {
                    return true;
                }
                step = leadingTo(earlier, step.get());
            }
            return false;
        }

        /** The place of the newest event before {@code end} that led to this value from another one. */
        private Optional<Integer> leadingTo(String value, int end) {
            for (int place = end - 1; place >= 0; place--) {
                var event = events.get(place);
                if (value.equals(to.apply(event)) && !value.equals(from.apply(event))) {
                    return Optional.of(place);
                }
            }
            return Optional.empty();
        }
    }
}
