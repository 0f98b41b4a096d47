package jp.menkyo.desk.officematter;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What an office matter needs before it is looked at: its own part, no other, and a reason in words. */
final class MatterRules {

    private static final Set<Procedure> BEGUN_HERE = EnumSet.of(
            Procedure.DISPOSITION,
            Procedure.OFFICIAL_CORRECTION,
            Procedure.REVIVAL,
            Procedure.DELETION,
            Procedure.LINKAGE);

    private static final int LONGEST_REASON = 2000;

    private final Procedure procedure;
    private final FieldErrors errors = new FieldErrors();

    private MatterRules(Procedure procedure) {
        this.procedure = procedure;
    }

    /** @throws FormRefused naming everything that is missing or does not belong */
    static void check(OfficeMatter matter) {
        var rules = new MatterRules(matter.procedure());
        rules.errors.demand(
                BEGUN_HERE.contains(matter.procedure()),
                "procedure",
                "APPLICATION_ONLY",
                "この手続は職権では始められません。処分・職権訂正・登録の回復・登録抹消・紐付けの解除から選んでください。");
        rules.part(Procedure.DISPOSITION, "disposition", matter.disposition());
        rules.part(Procedure.OFFICIAL_CORRECTION, "correction", matter.correction());
        rules.part(Procedure.REVIVAL, "revival", matter.revival());
        rules.part(Procedure.DELETION, "deletion", matter.deletion());
        rules.reason(matter.reason());
        var deletion = matter.deletion();
        rules.errors.demand(
                deletion == null || deletion.kind() != DeletionKind.OWN_REQUEST,
                "deletion.kind",
                "APPLICATION_ONLY",
                "本人の希望による抹消は、申請として受け付けてください。");
        rules.errors.refuse(FormRefused::new);
    }

    private void part(Procedure owner, String field, @Nullable Object value) {
        errors.belongs(owner == procedure, field, value);
    }

    private void reason(@Nullable String reason) {
        boolean given = reason != null && !reason.isBlank();
        errors.demand(
                given || procedure == Procedure.DISPOSITION, "reason", "MISSING", "職権で始める理由と、何によって知ったかを入力してください。");
        errors.demand(
                reason == null || reason.length() <= LONGEST_REASON, "reason", "TOO_LONG", "理由は2000字以内で入力してください。");
        errors.demand(
                reason == null || !NumberShape.containsNumber(reason),
                "reason",
                "MY_NUMBER",
                "個人番号は書かないでください。番号を除いて送り直してください。");
    }
}
