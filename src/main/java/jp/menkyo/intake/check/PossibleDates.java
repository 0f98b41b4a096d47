package jp.menkyo.intake.check;

import java.time.LocalDate;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Days on which something can have happened to a person: from the birth to the receipt. */
final class PossibleDates {

    private final LocalDate birthDate;
    private final LocalDate receivedOn;
    private final FieldErrors errors;

    PossibleDates(LocalDate birthDate, LocalDate receivedOn, FieldErrors errors) {
        this.birthDate = birthDate;
        this.receivedOn = receivedOn;
        this.errors = errors;
    }

    void check(String field, @Nullable LocalDate day, boolean needed) {
        errors.demand(day != null || !needed, field, "MISSING", "日付を入力してください。");
        errors.demand(
                day == null || !day.isAfter(receivedOn) && !day.isBefore(birthDate),
                field,
                "IMPOSSIBLE_DATE",
                "起こり得ない日付です。生年月日より後、収受日までの日を入力してください。");
    }
}
