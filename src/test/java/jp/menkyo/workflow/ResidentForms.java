package jp.menkyo.workflow;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.jspecify.annotations.Nullable;

/** Forms of residents whom Juki-net knows, about licences that they hold or say they hold. */
public final class ResidentForms {

    private static final AtomicInteger NEXT = new AtomicInteger(30_000);

    private ResidentForms() {}

    /** Somebody nobody else in the tests is, without difficulties of their own. */
    public static Resident next() {
        return Population.resident(NEXT.addAndGet(20));
    }

    /** Somebody like {@link #next} with a certain fate. */
    public static Resident next(Trait trait) {
        return IntStream.iterate(NEXT.addAndGet(20), index -> index + 1)
                .mapToObj(Population::resident)
                .filter(resident -> resident.trait() == trait)
                .findFirst()
                .orElseThrow();
    }

    /** The resident as the roster holds them. */
    static Holder holder(Resident resident) {
        return holder(resident, resident.name());
    }

    /** The same under the name of before. */
    static Holder holder(Resident resident, PersonName name) {
        return new Holder(
                name,
                resident.kana(),
                null,
                resident.alias(),
                new Domicile(resident.domicile()),
                resident.sex(),
                BirthDate.of(resident.birthDate()));
    }

    static ApplicationForm linkage(Resident resident, Licence licence) {
        return linkage(resident, licence.number().running(), null);
    }

    /** @param registered the name under which the roster is said to hold the licence */
    static ApplicationForm linkage(Resident resident, @Nullable Long number, @Nullable PersonName registered) {
        return form(Procedure.LINKAGE, resident, number, registered, null);
    }

    /** What the office writes when it takes a link back. */
    static ApplicationForm unlinking(Resident resident, Licence licence, @Nullable String reason) {
        return form(Procedure.LINKAGE, resident, licence.number().running(), null, reason);
    }

    static ApplicationForm proof(Resident resident, long number) {
        return form(Procedure.REGISTRATION_PROOF, resident, number, null, "海外での就労");
    }

    /** A new licence. */
    public static ApplicationForm registration(Resident resident) {
        var home = resident.home();
        var hanako = FormFixture.hanako();
        return new ApplicationForm(
                Procedure.NEW,
                resident.name(),
                resident.kana(),
                null,
                resident.alias(),
                resident.birthDate(),
                resident.sex(),
                resident.domicile(),
                false,
                new Address(home.postalCode(), home.prefecture(), home.text()),
                new Contact(resident.email(), null),
                hanako.qualification(),
                hanako.declarations(),
                hanako.delivery(),
                false,
                false,
                null,
                null);
    }

    private static ApplicationForm form(
            Procedure procedure,
            Resident resident,
            @Nullable Long number,
            @Nullable PersonName registered,
            @Nullable String purpose) {
        var home = resident.home();
        return new ApplicationForm(
                procedure,
                resident.name(),
                resident.kana(),
                null,
                resident.alias(),
                resident.birthDate(),
                resident.sex(),
                resident.domicile(),
                false,
                new Address(home.postalCode(), home.prefecture(), home.text()),
                new Contact(resident.email(), null),
                null,
                null,
                Delivery.SIMPLE_REGISTERED_POST,
                false,
                false,
                new LicenceMatter("13", number, registered, null, null, false, null, null, null, null, purpose),
                null);
    }
}
