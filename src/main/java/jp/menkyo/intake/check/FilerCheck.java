package jp.menkyo.intake.check;

import java.time.LocalDate;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** May this person file for the holder? Only an agent shows a mandate, and it must still hold. */
final class FilerCheck {

    private FilerCheck() {}

    /** @param filer null when the holder files */
    static void check(@Nullable Filer filer, LocalDate receivedOn, FieldErrors errors) {
        if (filer == null) {
            return;
        }
        errors.demand(filer.applicant() != Applicant.SELF, "form.filer.applicant", "FILER", "本人が申請するときは届出人を空けてください。");
        errors.demand(
                filer.applicant() != Applicant.AGENT || filer.mandate() != null,
                "form.filer.mandate",
                "MISSING",
                "委任状の委任事項を入力してください。");
        errors.demand(
                !expired(filer.mandate(), receivedOn),
                "form.filer.mandate.expiresOn",
                "MANDATE_EXPIRED",
                "委任の期限が過ぎています。新しい委任状を求めてください。");
    }

    private static boolean expired(Filer.@Nullable Mandate mandate, LocalDate receivedOn) {
        return mandate != null
                && mandate.expiresOn() != null
                && mandate.expiresOn().isBefore(receivedOn);
    }
}
