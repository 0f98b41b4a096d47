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

    /** Who enters a training facility is of the level of university entrance (栄養士法第2条第2項, 学校教育法第90条). */
    private static final int YEARS_BEFORE_GRADUATION = 18;

    private final LocalDate receivedOn;
    private final FieldErrors errors;

    GroundCheck(LocalDate receivedOn, FieldErrors errors) {
        this.receivedOn = receivedOn;
        this.errors = errors;
    }

    void check(ApplicationForm form) {
        if (form.qualification() != null) {
            qualification(form.qualification(), YearMonth.from(form.birthDate()));
        }
        if (form.declarations() != null) {
            declarations(form.declarations());
        }
    }

    private void qualification(Qualification qualification, YearMonth birth) {
        errors.demand(
                !qualification.month().isAfter(YearMonth.from(receivedOn)),
                "form.qualification.month",
                "QUALIFICATION_MONTH",
                "資格の取得年月が収受日より後です。確かめてください。");
        if (qualification.route() == Route.FACILITY) {
            errors.demand(
                    !qualification.month().isBefore(birth.plusYears(YEARS_BEFORE_GRADUATION)),
                    "form.qualification.month",
                    "GRADUATION_BEFORE_18",
                    "18歳になる前に養成施設を卒業したことになります（栄養士法第2条第2項）。生年月日と卒業年月を確かめてください。");
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
