package jp.menkyo.intake.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Looks for what a procedure needs, what does not belong to it, and what cannot have happened; names all of it at once. */
public final class MatterCheck {
    /** What only the office itself brings. */
    private static final Set<Procedure> OFFICE_ONLY =
            EnumSet.of(Procedure.DISPOSITION, Procedure.OFFICIAL_CORRECTION, Procedure.REVIVAL);

    /** What holders apply for and the office may begin as well; a linkage by the office is the end of one (紐付けの解除). */
    private static final Set<Procedure> OFFICE_TOO = EnumSet.of(Procedure.DELETION, Procedure.LINKAGE);

    private static final Set<ChangeKind> EVENTS = EnumSet.of(
            ChangeKind.NAME,
            ChangeKind.DOMICILE_PREFECTURE,
            ChangeKind.DOMICILE_WITHIN_PREFECTURE,
            ChangeKind.NATIONALITY,
            ChangeKind.BIRTH_DATE,
            ChangeKind.SEX);
    private static final Pattern REASON = Pattern.compile("0[1-9]|1[0-6]|34|90|99");
    private static final long LARGEST_NUMBER = 9_999_999;

    private final ApplicationForm form;
    private final Channel channel;
    private final LocalDate receivedOn;
    private final List<FieldError> errors = new ArrayList<>();

    private MatterCheck(ApplicationForm form, Channel channel, LocalDate receivedOn) {
        this.form = form;
        this.channel = channel;
        this.receivedOn = receivedOn;
    }

    /** What is wrong; empty when nothing is. */
    public static List<FieldError> errors(
            ApplicationForm form, Channel channel, LocalDate receivedOn, boolean numberGiven) {
        var check = new MatterCheck(form, channel, receivedOn);
        check.parts(numberGiven);
        check.filer();
        if (form.licence() != null && form.procedure() != Procedure.NEW) {
            check.licence(form.licence());
            check.procedure(form.licence());
        }
        return List.copyOf(check.errors);
    }

    private void parts(boolean numberGiven) {
        boolean office = channel == Channel.OFFICE;
        demand(
                !OFFICE_ONLY.contains(form.procedure()) || office,
                "form.procedure",
                "OFFICE_ONLY",
                "この手続は申請では受け付けられません。");
        demand(
                !office || OFFICE_ONLY.contains(form.procedure()) || OFFICE_TOO.contains(form.procedure()),
                "channel",
                "APPLICATION_ONLY",
                "この手続は職権では始められません。申請として受け付けてください。");
        demand(form.address() != null || office, "form.address", "MISSING", "住所を入力してください。");
        boolean fresh = form.procedure() == Procedure.NEW;
        belongs(fresh, "form.qualification", form.qualification());
        belongs(fresh, "form.declarations", form.declarations());
        belongs(!fresh, "form.licence", form.licence());
        if (form.procedure() == Procedure.LINKAGE) {
            demand(office || numberGiven, "number", "MISSING", "初期設定には個人番号が必要です。番号確認書類とともに受け取ってください。");
            demand(!office || !numberGiven, "number", "NOT_EXPECTED", "紐付けの解除では個人番号を受け取りません。");
        }
    }

    private void belongs(boolean needed, String field, @Nullable Object value) {
        demand(!needed || value != null, field, "MISSING", "この手続に必要な項目です。入力してください。");
        demand(needed || value == null, field, "NOT_EXPECTED", "この手続では受け取らない項目です。外してください。");
    }

    private void filer() {
        var filer = form.filer();
        if (filer == null) {
            return;
        }
        demand(filer.applicant() != Applicant.SELF, "form.filer.applicant", "FILER", "本人が申請するときは届出人を空けてください。");
        var mandate = filer.mandate();
        boolean agent = filer.applicant() == Applicant.AGENT;
        demand(!agent || mandate != null, "form.filer.mandate", "MISSING", "委任状の委任事項を入力してください。");
        demand(
                mandate == null
                        || mandate.expiresOn() == null
                        || !mandate.expiresOn().isBefore(receivedOn),
                "form.filer.mandate.expiresOn",
                "MANDATE_EXPIRED",
                "委任の期限が過ぎています。新しい委任状を求めてください。");
    }

    private void licence(LicenceMatter matter) {
        demand(
                Prefecture.all().stream().anyMatch(each -> each.code().equals(matter.grantedBy())),
                "form.licence.grantedBy",
                "PREFECTURE",
                "免許を与えた都道府県の番号は01から47で入力してください。");
        var number = matter.number();
        demand(
                number == null || number >= 1 && number <= LARGEST_NUMBER,
                "form.licence.number",
                "LICENCE_NUMBER",
                "登録番号は1から9999999までの数字で入力してください。");
    }

    private void procedure(LicenceMatter matter) {
        switch (form.procedure()) {
            case CHANGE, OFFICIAL_CORRECTION -> change(matter);
            case REVIVAL -> {
                demand(matter.change() != null, "form.licence.change", "MISSING", "失踪宣告の取消しの日を入力してください。");
                happened("form.licence.change.occurredOn", day(matter.change()), true);
            }
            case REISSUE ->
                demand(
                        matter.certificate() != null
                                && matter.certificate() != CertificateState.HELD
                                && matter.certificate() != CertificateState.FOUND,
                        "form.licence.certificate",
                        "CERTIFICATE",
                        "破損・汚損・紛失・焼失・盗難のどれかを選んでください。");
            case FOUND_CERTIFICATE -> happened("form.licence.foundOn", matter.foundOn(), true);
            case DELETION -> deletion(matter);
            case DISPOSITION -> disposition(matter);
            case LINKAGE ->
                demand(
                        channel != Channel.OFFICE
                                || matter.purpose() != null && !matter.purpose().isBlank(),
                        "form.licence.purpose",
                        "MISSING",
                        "紐付けを解除する理由を入力してください。");
            default -> {}
        }
    }

    private void change(LicenceMatter matter) {
        var change = matter.change();
        if (change == null) {
            demand(false, "form.licence.change", "MISSING", "変更の内容を入力してください。");
            return;
        }
        demand(
                !change.kinds().isEmpty() || matter.newCertificate(),
                "form.licence.change.kinds",
                "MISSING",
                "変更のあった項目を一つ以上選ぶか、免許証の書換えを選んでください。");
        demand(
                change.reasonCode() == null
                        || REASON.matcher(change.reasonCode()).matches(),
                "form.licence.change.reasonCode",
                "REASON",
                "理由は理由コードの01から16、34、90、99のどれかで入力してください。");
        boolean event =
                form.procedure() == Procedure.CHANGE && change.kinds().stream().anyMatch(EVENTS::contains);
        happened("form.licence.change.occurredOn", change.occurredOn(), event);
    }

    private static @Nullable LocalDate day(@Nullable Change change) {
        return change == null ? null : change.occurredOn();
    }

    private void deletion(LicenceMatter matter) {
        var deletion = matter.deletion();
        if (deletion == null) {
            demand(false, "form.licence.deletion", "MISSING", "抹消の理由を選んでください。");
            return;
        }
        boolean own = deletion.kind() == DeletionKind.OWN_REQUEST;
        happened("form.licence.deletion.occurredOn", deletion.occurredOn(), !own);
        demand(
                own || form.filer() != null || channel == Channel.OFFICE,
                "form.filer",
                "MISSING",
                "死亡・失踪の届出では、届け出る人を入力してください。");
    }

    private void disposition(LicenceMatter matter) {
        var disposition = matter.disposition();
        if (disposition == null) {
            demand(false, "form.licence.disposition", "MISSING", "処分の端緒となる事実を入力してください。");
            return;
        }
        demand(!disposition.facts().isBlank(), "form.licence.disposition.facts", "MISSING", "事実を入力してください。");
        happened(
                "form.licence.disposition.noticeOn",
                disposition.noticeOn(),
                disposition.source() != LicenceMatter.Source.OWN_FINDING);
    }

    private void happened(String field, @Nullable LocalDate day, boolean needed) {
        demand(day != null || !needed, field, "MISSING", "日付を入力してください。");
        demand(
                day == null || !day.isAfter(receivedOn) && !day.isBefore(form.birthDate()),
                field,
                "IMPOSSIBLE_DATE",
                "起こり得ない日付です。生年月日より後、収受日までの日を入力してください。");
    }

    /** Everything written in words, for the search for stray numbers. */
    public static Stream<@Nullable String> texts(ApplicationForm form) {
        var filer = form.filer();
        var matter = form.licence();
        var disposition = matter == null ? null : matter.disposition();
        return Stream.of(
                filer == null ? null : filer.name().display(),
                filer == null || filer.address() == null
                        ? null
                        : filer.address().text(),
                filer == null ? null : filer.contact().email(),
                filer == null ? null : filer.contact().phone(),
                filer == null || filer.mandate() == null
                        ? null
                        : filer.mandate().scope(),
                disposition == null ? null : disposition.facts(),
                matter == null || matter.registeredName() == null
                        ? null
                        : matter.registeredName().display(),
                matter == null ? null : matter.purpose());
    }

    private void demand(boolean right, String field, String code, String message) {
        if (!right) {
            errors.add(new FieldError(field, code, message));
        }
    }
}
