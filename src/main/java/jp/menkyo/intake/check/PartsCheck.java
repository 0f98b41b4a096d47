package jp.menkyo.intake.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.FieldErrors;

/**
 * Which parts a procedure takes, and which it has no use for: the office takes no more than it needs (S-183), and lets
 * nobody else accuse a holder or act of its own accord.
 */
final class PartsCheck {

    /** What only the office itself brings. */
    private static final Set<Procedure> OFFICE_ONLY =
            EnumSet.of(Procedure.DISPOSITION, Procedure.OFFICIAL_CORRECTION, Procedure.REVIVAL);

    /** What holders apply for and the office may begin as well; a linkage by the office is the end of one (紐付けの解除). */
    private static final Set<Procedure> OFFICE_TOO = EnumSet.of(Procedure.DELETION, Procedure.LINKAGE);

    /** What each procedure takes beyond the licence itself; a linkage does only from the office. */
    private static final Map<Procedure, Set<String>> TAKES = Map.of(
            Procedure.CHANGE, Set.of("change", "newCertificate", "certificate"),
            Procedure.REISSUE, Set.of("certificate"),
            Procedure.DELETION, Set.of("deletion", "certificate"),
            Procedure.FOUND_CERTIFICATE, Set.of("foundOn", "certificate"),
            Procedure.REGISTRATION_PROOF, Set.of("purpose"),
            Procedure.OFFICIAL_CORRECTION, Set.of("change", "newCertificate"),
            Procedure.REVIVAL, Set.of("change"),
            Procedure.DISPOSITION, Set.of("disposition"));

    private final ApplicationForm form;
    private final boolean office;
    private final FieldErrors errors;

    PartsCheck(ApplicationForm form, Channel channel, FieldErrors errors) {
        this.form = form;
        this.office = channel == Channel.OFFICE;
        this.errors = errors;
    }

    void check(boolean numberGiven) {
        door();
        boolean fresh = form.procedure() == Procedure.NEW;
        errors.belongs(fresh, "form.qualification", form.qualification());
        errors.belongs(fresh, "form.declarations", form.declarations());
        errors.belongs(!fresh, "form.licence", form.licence());
        errors.unwanted("form.nameDiffersOnGraduation", form.nameDiffersOnGraduation() && !fresh);
        if (form.licence() != null && !fresh) {
            matter(form.licence());
        }
        if (form.procedure() == Procedure.LINKAGE) {
            number(numberGiven);
        }
    }

    private void door() {
        boolean officeOnly = OFFICE_ONLY.contains(form.procedure());
        errors.demand(!officeOnly || office, "form.procedure", "OFFICE_ONLY", "この手続は申請では受け付けられません。");
        errors.demand(
                !office || officeOnly || OFFICE_TOO.contains(form.procedure()),
                "channel",
                "APPLICATION_ONLY",
                "この手続は職権では始められません。申請として受け付けてください。");
        errors.demand(form.address() != null || office, "form.address", "MISSING", "住所を入力してください。");
    }

    private void matter(LicenceMatter matter) {
        part("change", matter.change() != null);
        part("newCertificate", matter.newCertificate());
        part("certificate", matter.certificate() != null);
        part("foundOn", matter.foundOn() != null);
        part("deletion", matter.deletion() != null);
        part("disposition", matter.disposition() != null);
        part("purpose", matter.purpose() != null);
    }

    private void part(String name, boolean given) {
        errors.unwanted("form.licence." + name, given && !taken(name));
    }

    private boolean taken(String name) {
        boolean unlinking = office && form.procedure() == Procedure.LINKAGE;
        return unlinking
                ? name.equals("purpose")
                : TAKES.getOrDefault(form.procedure(), Set.of()).contains(name);
    }

    private void number(boolean given) {
        errors.demand(office || given, "number", "MISSING", "初期設定には個人番号が必要です。番号確認書類とともに受け取ってください。");
        errors.demand(!office || !given, "number", "NOT_EXPECTED", "紐付けの解除では個人番号を受け取りません。");
    }
}
