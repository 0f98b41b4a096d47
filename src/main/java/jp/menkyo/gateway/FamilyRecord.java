package jp.menkyo.gateway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What the family register says about one person, as far as it was asked.
 *
 * @param domicile 本籍地都道府県, two digits of JIS X 0401; null when not asked for
 * @param name the name now; null when not asked for
 * @param kana its registered reading in katakana; null when not asked for, or when none is registered
 * @param events oldest first; only of the kinds asked for
 */
public record FamilyRecord(
        @Nullable String domicile,
        @Nullable PersonName name,
        @Nullable PersonName kana,
        List<Event> events) {

    private static final Pattern PLACE = Pattern.compile("[0-9]{2}|[A-Z]{3}");

    public FamilyRecord {
        requirePlace(domicile);
        events = events.stream().sorted(Comparator.comparing(Event::on)).toList();
    }

    /**
     * An entry in the register.
     *
     * @param reasonCode 理由 (別添２ item 20)
     * @param on the day it took effect; of a judgement, the day it became final
     * @param nameBefore null where the name is not concerned, as {@code nameAfter}
     * @param domicileBefore prefecture, or a nationality by ISO 3166-1 alpha-3 before a naturalisation; null where the
     *     domicile is not concerned, as {@code domicileAfter}
     */
    public record Event(
            String reasonCode,
            LocalDate on,
            @Nullable PersonName nameBefore,
            @Nullable PersonName nameAfter,
            @Nullable String domicileBefore,
            @Nullable String domicileAfter) {

        public Event {
            if (!reasonCode.matches("[0-9]{2}")) {
                throw new IllegalArgumentException("not a reason code");
            }
            if ((nameBefore == null) != (nameAfter == null) || (domicileBefore == null) != (domicileAfter == null)) {
                throw new IllegalArgumentException("before and after come together");
            }
            requirePlace(domicileBefore);
            requirePlace(domicileAfter);
        }

        private Event withoutDomicile() {
            return new Event(reasonCode, on, nameBefore, nameAfter, null, null);
        }
    }

    /** The same without anything that was not asked for (S-185). */
    public FamilyRecord only(Set<FamilyData> wanted) {
        boolean names = wanted.contains(FamilyData.NAME);
        boolean places = wanted.contains(FamilyData.DOMICILE);
        return new FamilyRecord(
                places ? domicile : null,
                names ? name : null,
                names ? kana : null,
                events.stream()
                        .filter(event -> wanted.stream().anyMatch(kind -> kind.covers(event.reasonCode())))
                        .map(event -> places || !FamilyData.NAME_CHANGES.covers(event.reasonCode())
                                ? event
                                : event.withoutDomicile())
                        .toList());
    }

    private static void requirePlace(@Nullable String code) {
        if (code != null && !PLACE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a prefecture or nationality");
        }
    }

    @Override
    public String toString() {
        return "FamilyRecord[hidden]";
    }
}
