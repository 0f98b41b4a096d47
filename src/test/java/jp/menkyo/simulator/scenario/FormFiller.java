package jp.menkyo.simulator.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.intake.form.ApplicationForm.Penalty;
import jp.menkyo.intake.form.ApplicationForm.PenaltyKind;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.springframework.stereotype.Component;

/** Fills in the form as a resident would, who left a designated school last spring. */
@Component
class FormFiller {

    private final Clock clock;

    FormFiller(Clock clock) {
        this.clock = clock;
    }

    ApplicationForm fill(Scenario scenario, Resident resident) {
        return new ApplicationForm(
                Procedure.NEW,
                resident.name(),
                resident.kana(),
                null,
                resident.alias(),
                resident.birthDate(),
                resident.sex(),
                resident.domicile(),
                resident.shortStay(),
                address(scenario, resident),
                new Contact(resident.email(), null),
                new Qualification(Route.FACILITY, lastSpring(), 24, true, "模擬栄養専門学校"),
                declarations(scenario),
                Delivery.SIMPLE_REGISTERED_POST,
                false,
                false,
                null,
                scenario == Scenario.REGISTRATION_AGENT ? agent() : null);
    }

    private Filer agent() {
        var mandate = new Filer.Mandate("免許の申請に関する一切の件", today().plusMonths(3));
        var contact = new Contact("agent@example.jp", null);
        return new Filer(Applicant.AGENT, new PersonName("代田", "理"), null, contact, mandate);
    }

    private static Address address(Scenario scenario, Resident resident) {
        var home = resident.home();
        boolean movedAnyway = scenario == Scenario.REGISTRATION_JUKI_MISMATCH && resident.trait() != Trait.MOVED;
        return new Address(home.postalCode(), home.prefecture(), movedAnyway ? "武蔵野市緑町2-2-28" : home.text());
    }

    private Declarations declarations(Scenario scenario) {
        var fined = today().minusYears(2);
        var penalties = scenario == Scenario.REGISTRATION_FINED
                ? List.of(new Penalty(PenaltyKind.FINE, fined, fined.plusMonths(1)))
                : List.<Penalty>of();
        return new Declarations(penalties, false, scenario == Scenario.REGISTRATION_DUPLICATE ? "27" : null, false);
    }

    private YearMonth lastSpring() {
        var month = YearMonth.from(today());
        return month.getMonthValue() > 3
                ? month.withMonth(3)
                : month.minusYears(1).withMonth(3);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
