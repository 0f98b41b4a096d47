package jp.menkyo.intake.check;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.FieldErrors;

/** Is what a form says about a licence that exists complete, and can it have happened? */
final class MatterCheck {

    private static final Set<CertificateState> REPLACED = EnumSet.of(
            CertificateState.TORN,
            CertificateState.SOILED,
            CertificateState.LOST,
            CertificateState.BURNT,
            CertificateState.STOLEN);
    private static final long LARGEST_NUMBER = 9_999_999;

    private final ApplicationForm form;
    private final Channel channel;
    private final PossibleDates dates;
    private final FieldErrors errors;

    MatterCheck(ApplicationForm form, Channel channel, PossibleDates dates, FieldErrors errors) {
        this.form = form;
        this.channel = channel;
        this.dates = dates;
        this.errors = errors;
    }

    void check() {
        var matter = form.licence();
        if (matter != null && form.procedure() != Procedure.NEW) {
            licence(matter);
            procedure(matter);
        }
    }

    private void licence(LicenceMatter matter) {
        errors.demand(
                Prefecture.all().stream().anyMatch(each -> each.code().equals(matter.grantedBy())),
                "form.licence.grantedBy",
                "PREFECTURE",
                "免許を与えた都道府県の番号は01から47で入力してください。");
        var number = matter.number();
        errors.demand(
                number == null || number >= 1 && number <= LARGEST_NUMBER,
                "form.licence.number",
                "LICENCE_NUMBER",
                "登録番号は1から9999999までの数字で入力してください。");
    }

    private void procedure(LicenceMatter matter) {
        switch (form.procedure()) {
            case CHANGE, OFFICIAL_CORRECTION, REVIVAL ->
                new ChangeCheck(form.procedure(), channel, dates, errors).check(matter);
            case REISSUE -> reissue(matter);
            case FOUND_CERTIFICATE -> dates.check("form.licence.foundOn", matter.foundOn(), true);
            case DELETION -> deletion(matter);
            case DISPOSITION -> disposition(matter);
            case LINKAGE -> linkage(matter);
            default -> {}
        }
    }

    private void reissue(LicenceMatter matter) {
        errors.demand(
                matter.certificate() != null && REPLACED.contains(matter.certificate()),
                "form.licence.certificate",
                "CERTIFICATE",
                "破損・汚損・紛失・焼失・盗難のどれかを選んでください。");
    }

    private void deletion(LicenceMatter matter) {
        var deletion = matter.deletion();
        if (deletion == null) {
            errors.demand(false, "form.licence.deletion", "MISSING", "抹消の理由を選んでください。");
            return;
        }
        boolean own = deletion.kind() == DeletionKind.OWN_REQUEST;
        dates.check("form.licence.deletion.occurredOn", deletion.occurredOn(), !own);
        errors.demand(
                own || form.filer() != null || channel == Channel.OFFICE,
                "form.filer",
                "MISSING",
                "死亡・失踪の届出では、届け出る人を入力してください。");
    }

    private void disposition(LicenceMatter matter) {
        var disposition = matter.disposition();
        if (disposition == null) {
            errors.demand(false, "form.licence.disposition", "MISSING", "処分の端緒となる事実を入力してください。");
            return;
        }
        errors.demand(!disposition.facts().isBlank(), "form.licence.disposition.facts", "MISSING", "事実を入力してください。");
        dates.check(
                "form.licence.disposition.noticeOn",
                disposition.noticeOn(),
                disposition.source() != LicenceMatter.Source.OWN_FINDING);
    }

    private void linkage(LicenceMatter matter) {
        errors.demand(
                channel != Channel.OFFICE
                        || matter.purpose() != null && !matter.purpose().isBlank(),
                "form.licence.purpose",
                "MISSING",
                "紐付けを解除する理由を入力してください。");
    }
}
