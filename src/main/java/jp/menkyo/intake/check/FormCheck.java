package jp.menkyo.intake.check;

import java.time.LocalDate;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.problem.FieldErrors;

/** Looks for items of a form that are missing, do not belong to it or cannot be right, and names all of them at once. */
public final class FormCheck {

    private FormCheck() {}

    /** @throws FormRefused with everything that is wrong */
    public static void check(ApplicationForm form, Channel channel, LocalDate receivedOn, boolean numberGiven) {
        var errors = new FieldErrors();
        new PartsCheck(form, channel, errors).check(numberGiven);
        FilerCheck.check(form.filer(), receivedOn, errors);
        var dates = new PossibleDates(form.birthDate(), receivedOn, errors);
        new MatterCheck(form, channel, dates, errors).check();
        new PersonCheck(form, receivedOn, errors).check();
        new GroundCheck(receivedOn, errors).check(form);
        StrayNumbers.check(form, errors);
        errors.refuse(FormRefused::new);
    }
}
