package jp.menkyo.intake.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Refuses what a procedure has no use for: the office takes no more than it needs (S-183), and accuses nobody at the counter. */
final class MatterParts {

    /** What each procedure takes beyond the licence itself. */
    private static final Map<Procedure, Set<String>> TAKES = Map.of(
            Procedure.CHANGE, Set.of("change", "newCertificate", "certificate"),
            Procedure.REISSUE, Set.of("certificate"),
            Procedure.DELETION, Set.of("deletion", "certificate"),
            Procedure.FOUND_CERTIFICATE, Set.of("foundOn", "certificate"),
            Procedure.REGISTRATION_PROOF, Set.of("purpose"));

    /** Reasons that only the office itself gives (別添２ item 20). */
    private static final Set<String> OFFICE_REASONS = Set.of("34", "90");

    private final Set<String> taken;
    private final List<FieldError> errors = new ArrayList<>();

    private MatterParts(Procedure procedure) {
        this.taken = TAKES.getOrDefault(procedure, Set.of());
    }

    /** @throws FormRefused naming every part that does not belong */
    static void check(ApplicationForm form) {
        var parts = new MatterParts(form.procedure());
        if (form.licence() != null) {
            parts.check(form.licence());
        }
        if (form.nameDiffersOnGraduation() && form.procedure() != Procedure.NEW) {
            parts.refuse("form.nameDiffersOnGraduation");
        }
        if (!parts.errors.isEmpty()) {
            throw new FormRefused(parts.errors);
        }
    }

    private void check(LicenceMatter matter) {
        part("change", matter.change());
        part("newCertificate", matter.newCertificate() ? true : null);
        part("certificate", matter.certificate());
        part("foundOn", matter.foundOn());
        part("deletion", matter.deletion());
        part("disposition", matter.disposition());
        part("purpose", matter.purpose());
        var change = matter.change();
        var reason = change == null ? null : change.reasonCode();
        if (reason != null && OFFICE_REASONS.contains(reason)) {
            errors.add(
                    new FieldError("form.licence.change.reasonCode", "OFFICE_ONLY", "この理由は職権のときだけ使えます。ほかの理由を選んでください。"));
        }
    }

    private void part(String name, @Nullable Object value) {
        if (value != null && !taken.contains(name)) {
            refuse("form.licence." + name);
        }
    }

    private void refuse(String field) {
        errors.add(new FieldError(field, "NOT_EXPECTED", "この手続では受け取らない項目です。外してください。"));
    }
}
