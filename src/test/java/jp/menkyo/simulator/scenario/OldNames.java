package jp.menkyo.simulator.scenario;

import java.time.LocalDate;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.story.Draft;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** Residents as the roster knows them from before: some still under the name they had then. */
final class OldNames {

    private static final String KANA = "サオトメ";

    private OldNames() {}

    static PersonName before(Resident resident) {
        return new PersonName(Draft.OLD_SURNAME, resident.name().given());
    }

    static Holder of(Story story, Resident resident) {
        boolean old = story.beginning().renamed();
        return new Holder(
                old ? before(resident) : resident.name(),
                old ? new PersonName(KANA, resident.kana().given()) : resident.kana(),
                null,
                resident.alias(),
                new Domicile(resident.domicile()),
                resident.sex(),
                birth(story, resident.birthDate()));
    }

    private static BirthDate birth(Story story, LocalDate date) {
        return story.beginning().past() == Past.BIRTH_MONTH_ONLY
                ? new BirthDate(date.withDayOfMonth(1), BirthDate.Precision.MONTH)
                : BirthDate.of(date);
    }
}
