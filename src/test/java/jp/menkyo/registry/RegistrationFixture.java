package jp.menkyo.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/** Invented people who are entered in the roster. */
public final class RegistrationFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private RegistrationFixture() {}

    public static Registration of(CaseNumber caseNumber) {
        return of(caseNumber, hanako());
    }

    public static Registration of(CaseNumber caseNumber, Holder holder) {
        return of(caseNumber, holder, TODAY);
    }

    public static Registration of(CaseNumber caseNumber, Holder holder, LocalDate registeredOn) {
        return new Registration(
                caseNumber,
                new Registration.Filing(registeredOn.minusDays(10), "1", "10"),
                holder,
                new Registration.Qualification(Registration.Kind.FACILITY, YearMonth.from(registeredOn.minusMonths(8))),
                registeredOn,
                registeredOn,
                null,
                null,
                null,
                "approver1");
    }

    public static Holder hanako() {
        return holder("山田", "花子", "ヤマダ", "ハナコ", LocalDate.of(2004, 4, 3));
    }

    public static Holder holder(String surname, String given, String kana, String kanaGiven, LocalDate birth) {
        return holder(new PersonName(surname, given), new PersonName(kana, kanaGiven), null, null, "13", birth);
    }

    public static Holder holder(
            PersonName name,
            PersonName kana,
            @Nullable String former,
            @Nullable PersonName alias,
            String domicile,
            LocalDate birth) {
        return new Holder(name, kana, former, alias, new Domicile(domicile), Sex.FEMALE, BirthDate.of(birth));
    }
}
