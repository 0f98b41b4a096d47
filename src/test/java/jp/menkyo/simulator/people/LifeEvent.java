package jp.menkyo.simulator.people;

import java.time.LocalDate;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the family register about a resident.
 *
 * @param reason code of 理由 (別添２ item 20)
 * @param domicileBefore prefecture, or a nationality before a naturalisation
 */
public record LifeEvent(
        String reason,
        LocalDate on,
        @Nullable PersonName nameBefore,
        @Nullable PersonName nameAfter,
        @Nullable String domicileBefore,
        @Nullable String domicileAfter) {

    public static LifeEvent renamed(String reason, LocalDate on, PersonName before, PersonName after) {
        return new LifeEvent(reason, on, before, after, null, null);
    }

    public static LifeEvent moved(LocalDate on, String before, String after) {
        return new LifeEvent("08", on, null, null, before, after);
    }

    /** A death or a judgement. */
    public static LifeEvent of(String reason, LocalDate on) {
        return new LifeEvent(reason, on, null, null, null, null);
    }
}
