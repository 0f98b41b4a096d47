package jp.menkyo.workflow.registration;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Registration;
import jp.menkyo.registry.Registration.Filing;
import jp.menkyo.registry.Registration.Kind;
import jp.menkyo.registry.Registration.Qualification;
import org.springframework.stereotype.Component;

/** Turns an approved application into the entry for the roster, as of today. */
@Component
class RegistrationOrder {

    /** 申請区分 of a new licence. */
    private static final String NEW_LICENCE = "10";

    private final Clock clock;

    RegistrationOrder(Clock clock) {
        this.clock = clock;
    }

    /** @param approvedBy user name of the officer who decided on it */
    Registration of(Application application, String approvedBy) {
        var form = application.form();
        var today = LocalDate.now(clock);
        return new Registration(
                application.receiptNumber(),
                new Filing(application.receivedOn(), form.delivery().code(), NEW_LICENCE),
                holder(form),
                new Qualification(
                        form.ground().route() == Route.EXAM ? Kind.EXAM : Kind.FACILITY,
                        form.ground().month()),
                today,
                today,
                null,
                null,
                application.token(),
                approvedBy);
    }

    private static Holder holder(ApplicationForm form) {
        return new Holder(
                form.name(),
                form.kana(),
                form.formerSurname(),
                form.alias(),
                new Domicile(form.domicile()),
                form.sex(),
                BirthDate.of(form.birthDate()));
    }
}
