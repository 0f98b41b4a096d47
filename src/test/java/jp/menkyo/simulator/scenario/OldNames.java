package jp.menkyo.simulator.scenario;

import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Resident;

/** Residents as the roster knows them from before: some still under the name they had then. */
final class OldNames {

    static final String SURNAME = "早乙女";
    private static final String KANA = "サオトメ";

    private OldNames() {}

    /** Is it about somebody whose name changed? */
    static boolean renamed(Scenario scenario) {
        return scenario.name().startsWith("CORRECTION_") && scenario != Scenario.CORRECTION_NO_DUTY;
    }

    static PersonName before(Resident resident) {
        return new PersonName(SURNAME, resident.name().given());
    }

    static Holder of(Scenario scenario, Resident resident) {
        boolean renamed = renamed(scenario);
        return new Holder(
                renamed ? before(resident) : resident.name(),
                renamed ? new PersonName(KANA, resident.kana().given()) : resident.kana(),
                null,
                resident.alias(),
                new Domicile(resident.domicile()),
                resident.sex(),
                BirthDate.of(resident.birthDate()));
    }
}
