package jp.menkyo.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;

/** Forms of invented people. */
public final class FormFixture {

    private FormFixture() {}

    /** A new licence for somebody who lives in Tokyo and graduated in time. */
    public static ApplicationForm hanako() {
        return named(new PersonName("髙橋", "花子"));
    }

    public static ApplicationForm named(PersonName name) {
        return new ApplicationForm(
                Procedure.NEW,
                name,
                new PersonName("タカハシ", "ハナコ"),
                null,
                null,
                LocalDate.of(2003, 4, 17),
                Sex.FEMALE,
                "14",
                false,
                new Address("160-0023", "13", "新宿区西新宿2-8-1"),
                new Contact("hanako@example.jp", "03-0000-1234"),
                new Qualification(Route.FACILITY, YearMonth.of(2025, 3), 24, true, "架空栄養専門学校"),
                new Declarations(List.of(), false, null, false),
                Delivery.SIMPLE_REGISTERED_POST,
                false,
                false,
                null,
                null);
    }
}
