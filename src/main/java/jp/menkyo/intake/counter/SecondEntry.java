package jp.menkyo.intake.counter;

import java.time.LocalDate;
import java.util.Objects;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The items by which a person and a licence are found again, typed from the paper once more without a look at the first time. A
 * slip of the pen is hardly ever made twice, and one in these items goes into the roster.
 *
 * @param licenceNumber 登録番号; null where the paper names none
 */
record SecondEntry(
        PersonName name,
        PersonName kana,
        LocalDate birthDate,
        @Nullable Long licenceNumber) {

    /** @throws EntriesDiffer naming each item that was typed in two ways */
    void check(ApplicationForm first) {
        var errors = new FieldErrors();
        same(first.name().surname(), name.surname(), "name.surname", errors);
        same(first.name().given(), name.given(), "name.given", errors);
        same(first.kana().surname(), kana.surname(), "kana.surname", errors);
        same(first.kana().given(), kana.given(), "kana.given", errors);
        same(first.birthDate(), birthDate, "birthDate", errors);
        var licence = first.licence();
        same(licence == null ? null : licence.number(), licenceNumber, "licenceNumber", errors);
        errors.refuse(EntriesDiffer::new);
    }

    private static void same(@Nullable Object first, @Nullable Object second, String field, FieldErrors errors) {
        errors.demand(
                Objects.equals(first, second),
                "secondEntry." + field,
                "DIFFERS",
                "1回目と2回目の入力が違います。書類を見て、違うほうを直してください。");
    }
}
