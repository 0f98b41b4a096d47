package jp.menkyo.simulator.story;

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
import org.jspecify.annotations.Nullable;

/** The form as a resident fills it in: truthfully and without difficulties, until the story says otherwise. */
public final class Draft extends MatterDraft {

    private final Procedure procedure;
    private final Resident resident;
    private PersonName name;
    private Address address;
    private Qualification qualification;
    private Declarations declarations = new Declarations(List.of(), false, null, false);
    private boolean exemption;
    private @Nullable Filer filer;

    public Draft(Procedure procedure, Resident resident, LocalDate today) {
        super(today);
        this.procedure = procedure;
        this.resident = resident;
        this.name = resident.name();
        var home = resident.home();
        this.address = new Address(home.postalCode(), home.prefecture(), home.text());
        this.qualification = new Qualification(Route.FACILITY, lastSpring(), 24, true, "模擬栄養専門学校");
    }

    private YearMonth lastSpring() {
        var month = YearMonth.from(today);
        return month.getMonthValue() > 3
                ? month.withMonth(3)
                : month.minusYears(1).withMonth(3);
    }

    public void livingIn(String prefecture) {
        address = new Address(address.postalCode(), prefecture, address.text());
    }

    public void livingElsewhereInTown() {
        address = new Address(address.postalCode(), address.prefecture(), "武蔵野市緑町2-2-28");
    }

    public void named(PersonName other) {
        name = other;
    }

    public void fined() {
        var fined = today.minusYears(2);
        var penalty = new Penalty(PenaltyKind.FINE, fined, fined.plusMonths(1));
        declarations = new Declarations(List.of(penalty), false, null, false);
    }

    public void registeredIn(String prefecture) {
        declarations = new Declarations(List.of(), false, prefecture, false);
    }

    public void afterACourseOf(int months) {
        qualification = new Qualification(Route.FACILITY, lastSpring(), months, true, "模擬栄養専門学校");
    }

    public void afterAnExamination(YearMonth month) {
        qualification = new Qualification(Route.EXAM, month, null, null, null);
    }

    public void askingForExemption() {
        exemption = true;
    }

    public void byAgent() {
        var mandate = new Filer.Mandate("免許の申請に関する一切の件", today.plusMonths(3));
        var contact = new Contact("agent@example.jp", null);
        filer = new Filer(Applicant.AGENT, new PersonName("代田", "理"), null, contact, mandate);
    }

    public void filedBy(Applicant applicant, String surname, String given) {
        var contact = new Contact("filer@example.jp", null);
        filer = new Filer(applicant, new PersonName(surname, given), null, contact, null);
    }

    public ApplicationForm form() {
        boolean fresh = procedure == Procedure.NEW;
        boolean certificate = procedure != Procedure.LINKAGE && procedure != Procedure.REGISTRATION_PROOF;
        return new ApplicationForm(
                procedure,
                name,
                resident.kana(),
                formerSurname(),
                resident.alias(),
                resident.birthDate(),
                resident.sex(),
                resident.domicile(),
                resident.shortStay(),
                address,
                new Contact(resident.email(), null),
                fresh ? qualification : null,
                fresh ? declarations : null,
                Delivery.SIMPLE_REGISTERED_POST,
                exemption,
                false,
                fresh ? null : matter(certificate),
                filer);
    }
}
