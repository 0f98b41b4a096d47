package jp.menkyo.intake.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.FieldErrors;

/** Is a change of the roster complete: what changed, when, and why? */
final class ChangeCheck {

    /** Changes with a day in the family register (施行令第3条第1項 counts from it). */
    private static final Set<ChangeKind> EVENTS = EnumSet.of(
            ChangeKind.NAME,
            ChangeKind.DOMICILE_PREFECTURE,
            ChangeKind.DOMICILE_WITHIN_PREFECTURE,
            ChangeKind.NATIONALITY,
            ChangeKind.BIRTH_DATE,
            ChangeKind.SEX);

    private static final Pattern REASON = Pattern.compile("0[1-9]|1[0-6]|34|90|99");

    /** Reasons that only the office itself gives (別添２ item 20). */
    private static final Set<String> OFFICE_REASONS = Set.of("34", "90");

    private final Procedure procedure;
    private final boolean office;
    private final PossibleDates dates;
    private final FieldErrors errors;

    ChangeCheck(Procedure procedure, Channel channel, PossibleDates dates, FieldErrors errors) {
        this.procedure = procedure;
        this.office = channel == Channel.OFFICE;
        this.dates = dates;
        this.errors = errors;
    }

    void check(LicenceMatter matter) {
        var change = matter.change();
        if (change == null) {
            errors.demand(false, "form.licence.change", "MISSING", "変更の内容を入力してください。");
            return;
        }
        reason(change);
        if (procedure != Procedure.REVIVAL) {
            errors.demand(
                    !change.kinds().isEmpty() || matter.newCertificate(),
                    "form.licence.change.kinds",
                    "MISSING",
                    "変更のあった項目を一つ以上選ぶか、免許証の書換えを選んでください。");
        }
        dates.check("form.licence.change.occurredOn", change.occurredOn(), dayNeeded(change));
    }

    private boolean dayNeeded(Change change) {
        return switch (procedure) {
            case REVIVAL -> true;
            case CHANGE -> change.kinds().stream().anyMatch(EVENTS::contains);
            default -> false;
        };
    }

    private void reason(Change change) {
        var code = change.reasonCode();
        errors.demand(
                code == null || REASON.matcher(code).matches(),
                "form.licence.change.reasonCode",
                "REASON",
                "理由は理由コードの01から16、34、90、99のどれかで入力してください。");
        errors.demand(
                code == null || office || !OFFICE_REASONS.contains(code),
                "form.licence.change.reasonCode",
                "OFFICE_ONLY",
                "この理由は職権のときだけ使えます。ほかの理由を選んでください。");
    }
}
