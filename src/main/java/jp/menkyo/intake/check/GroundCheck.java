package jp.menkyo.intake.check;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Penalty;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.shared.problem.FieldErrors;

/** Can the ground of a new licence be right, and the statements that come with it (施行規則第1条第1項)? */
final class GroundCheck {

    private final LocalDate receivedOn;
    private final FieldErrors errors;

    GroundCheck(LocalDate receivedOn, FieldErrors errors) {
        this.receivedOn = receivedOn;
        this.errors = errors;
    }

    void check(ApplicationForm form) {
        if (form.qualification() != null) {
            qualification(form.qualification());
        }
        if (form.declarations() != null) {
            declarations(form.declarations());
        }
    }

    private void qualification(Qualification qualification) {
        errors.demand(
                !qualification.month().isAfter(YearMonth.from(receivedOn)),
                "form.qualification.month",
                "QUALIFICATION_MONTH",
                "資格の取得年月が収受日より後です。確かめてください。");
        if (qualification.route() == Route.FACILITY) {
            var months = qualification.courseMonths();
            errors.demand(months != null && months > 0, "form.qualification.courseMonths", "MISSING", "修業月数を入力してください。");
            errors.demand(
                    qualification.designatedFacility() != null,
                    "form.qualification.designatedFacility",
                    "MISSING",
                    "指定された養成施設かどうかを入力してください。");
        }
    }

    private void declarations(Declarations declarations) {
        var registeredIn = declarations.registeredIn();
        errors.demand(
                registeredIn == null || PersonCheck.PREFECTURES.contains(registeredIn),
                "form.declarations.registeredIn",
                "PREFECTURE",
                "登録済みの都道府県番号は01から47で入力してください。");
        errors.demand(
                declarations.penalties().stream().allMatch(GroundCheck::inOrder),
                "form.declarations.penalties",
                "PENALTY_DATES",
                "刑の終了日が確定日より前です。確かめてください。");
    }

    private static boolean inOrder(Penalty penalty) {
        return penalty.completedOn() == null || !penalty.completedOn().isBefore(penalty.finalOn());
    }
}
