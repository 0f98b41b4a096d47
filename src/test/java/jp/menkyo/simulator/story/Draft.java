package jp.menkyo.simulator.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
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
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.intake.matter.LicenceMatter.Deletion;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Resident;
import org.jspecify.annotations.Nullable;

/** The form as a resident fills it in: truthfully and without difficulties, until the story says otherwise. */
public final class Draft {

    /** The surname under which the roster still holds some. */
    public static final String OLD_SURNAME = "早乙女";

    private final Procedure procedure;
    private final Resident resident;
    private final LocalDate today;
    private PersonName name;
    private @Nullable String formerSurname;
    private Address address;
    private Qualification qualification;
    private Declarations declarations = new Declarations(List.of(), false, null, false);
    private boolean exemption;
    private @Nullable Filer filer;
    private String grantedBy = "13";
    private long number;
    private @Nullable PersonName registeredName;
    private @Nullable PersonName registeredKana;
    private @Nullable Change change;
    private boolean newCertificate;
    private CertificateState certificate = CertificateState.HELD;
    private @Nullable LocalDate foundOn;
    private @Nullable Deletion deletion;
    private @Nullable String purpose;

    public Draft(Procedure procedure, Resident resident, LocalDate today) {
        this.procedure = procedure;
        this.resident = resident;
        this.today = today;
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

    /** A number that nobody in the roster has. */
    public void numbered(long nobodys) {
        number = nobodys;
    }

    /** The licence as the roster holds it. */
    public void about(long running, Holder holder) {
        number = running;
        registeredName = holder.name();
        registeredKana = holder.kana();
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

    public void grantedBy(String prefecture) {
        grantedBy = prefecture;
    }

    /** Another number than the roster's. */
    public void misread(long by) {
        number += by;
    }

    public void married(int daysAgo) {
        change = new Change(Set.of(ChangeKind.NAME), today.minusDays(daysAgo), "01");
    }

    public void moved(int daysAgo) {
        change = new Change(Set.of(ChangeKind.ADDRESS), today.minusDays(daysAgo), "08");
    }

    public void showingFormerSurname() {
        formerSurname = OLD_SURNAME;
        change = new Change(Set.of(ChangeKind.FORMER_SURNAME), null, "13");
    }

    public void wantingACertificate() {
        newCertificate = true;
    }

    public void certificate(CertificateState state) {
        certificate = state;
    }

    public void found(int daysAgo) {
        certificate = CertificateState.FOUND;
        foundOn = today.minusDays(daysAgo);
    }

    public void deletion(DeletionKind kind, @Nullable Integer daysAgo) {
        deletion = new Deletion(kind, daysAgo == null ? null : today.minusDays(daysAgo));
    }

    public void purpose(String words) {
        purpose = words;
    }

    public ApplicationForm form() {
        boolean fresh = procedure == Procedure.NEW;
        return new ApplicationForm(
                procedure,
                name,
                resident.kana(),
                formerSurname,
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
                fresh ? null : matter(),
                filer);
    }

    private boolean aboutTheCertificate() {
        return procedure != Procedure.LINKAGE && procedure != Procedure.REGISTRATION_PROOF;
    }

    private LicenceMatter matter() {
        return new LicenceMatter(
                grantedBy,
                number,
                registeredName,
                registeredKana,
                change,
                newCertificate,
                aboutTheCertificate() ? certificate : null,
                foundOn,
                deletion,
                null,
                purpose);
    }
}
