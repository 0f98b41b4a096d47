package jp.menkyo.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.NewApplication;
import jp.menkyo.intake.Reception;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands in paper applications of invented people, as the counter does after its checks. */
@TestComponent
public class PaperApplications {

    private final Reception reception;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public PaperApplications(Reception reception, PlatformTransactionManager transactions, Clock clock) {
        this.reception = reception;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    public CaseNumber handIn(ApplicationForm form) {
        return accept(Channel.COUNTER, form, null);
    }

    /** The same with the My Number of the applicant. */
    public CaseNumber handIn(ApplicationForm form, String number) {
        return accept(Channel.COUNTER, form, number);
    }

    /** The office begins it of its own accord (職権). */
    public CaseNumber begin(ApplicationForm form) {
        return accept(Channel.OFFICE, form, null);
    }

    CaseNumber begin(ApplicationForm form, String number) {
        return accept(Channel.OFFICE, form, number);
    }

    private CaseNumber accept(Channel channel, ApplicationForm form, @Nullable String digits) {
        var number = digits == null ? null : MyNumber.of(digits);
        return transaction.execute(status -> reception.accept(
                new NewApplication(channel, LocalDate.now(clock), form, number, NumberSource.PAPER, null, List.of())));
    }

    public static ApplicationForm ordinary() {
        return FormFixture.hanako();
    }

    static ApplicationForm named(PersonName name) {
        return FormFixture.named(name);
    }

    public static ApplicationForm livingIn(String prefecture) {
        var form = ordinary();
        var home = new Address(
                form.address().postalCode(), prefecture, form.address().text());
        return copy(form, home, form.qualification(), form.declarations(), false);
    }

    /** The applicant says that another prefecture's roster holds them already. */
    static ApplicationForm registeredIn(String prefecture) {
        var form = ordinary();
        var declared = new Declarations(List.of(), false, prefecture, false);
        return copy(form, form.address(), form.qualification(), declared, false);
    }

    static ApplicationForm qualified(Qualification ground) {
        var form = ordinary();
        return copy(form, form.address(), ground, form.declarations(), false);
    }

    static ApplicationForm askingForExemption() {
        var form = ordinary();
        return copy(form, form.address(), form.qualification(), form.declarations(), true);
    }

    private static ApplicationForm copy(
            ApplicationForm form,
            Address home,
            @Nullable Qualification ground,
            @Nullable Declarations declared,
            boolean exemption) {
        return new ApplicationForm(
                form.procedure(),
                form.name(),
                form.kana(),
                form.formerSurname(),
                form.alias(),
                form.birthDate(),
                form.sex(),
                form.domicile(),
                form.shortStay(),
                home,
                form.contact(),
                ground,
                declared,
                form.delivery(),
                exemption,
                form.nameDiffersOnGraduation(),
                form.licence(),
                form.filer());
    }
}
