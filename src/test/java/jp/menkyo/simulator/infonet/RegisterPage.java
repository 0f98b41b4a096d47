package jp.menkyo.simulator.infonet;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.LifeEvent;
import jp.menkyo.simulator.people.Resident;
import org.jspecify.annotations.Nullable;

/** The family register of a resident as the provider writes it: all of it, for whoever asked to take no more than that. */
record RegisterPage(
        String domicile, PersonName name, @Nullable PersonName kana, List<Entry> entries) {

    record Entry(
            String reason,
            LocalDate on,
            @Nullable PersonName nameBefore,
            @Nullable PersonName nameAfter,
            @Nullable String domicileBefore,
            @Nullable String domicileAfter) {}

    static RegisterPage of(Resident resident, List<LifeEvent> life) {
        var entries = life.stream()
                .map(event -> new Entry(
                        event.reason(),
                        event.on(),
                        event.nameBefore(),
                        event.nameAfter(),
                        event.domicileBefore(),
                        event.domicileAfter()))
                .toList();
        return new RegisterPage(resident.domicile(), resident.registeredName(), resident.registeredKana(), entries);
    }
}
