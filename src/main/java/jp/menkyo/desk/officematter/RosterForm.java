package jp.menkyo.desk.officematter;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.menkyo.desk.officematter.OfficeMatter.Correction;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The form that nobody filled in: the person as the roster has her, with what the officer says is right in its place. */
final class RosterForm {

    /** 理由 (別添２ item 20): 失踪宣告取消（復活）. */
    private static final String REVIVED = "34";

    /** 理由 (別添２ item 20): 職権（誤記）. */
    private static final String CLERICAL_ERROR = "90";

    private static final Correction NOTHING = new Correction(null, null, null, null, null, false);

    private final Licence licence;
    private final Holder holder;
    private final OfficeMatter matter;
    private final Correction right;

    private RosterForm(Licence licence, OfficeMatter matter) {
        this.licence = licence;
        this.holder = licence.items().holder();
        this.matter = matter;
        this.right = matter.correction() == null ? NOTHING : matter.correction();
    }

    /** @throws FormRefused when a correction corrects nothing */
    static ApplicationForm of(Licence licence, OfficeMatter matter) {
        return new RosterForm(licence, matter).form();
    }

    private ApplicationForm form() {
        var domicile = or(right.domicile(), holder.domicile().code());
        boolean japanese = prefecture(domicile);
        return new ApplicationForm(
                matter.procedure(),
                or(right.name(), holder.name()),
                or(right.kana(), holder.kana()),
                holder.formerSurname(),
                japanese ? null : holder.alias(),
                or(right.birthDate(), holder.birthDate().date()),
                or(right.sex(), holder.sex()),
                domicile,
                false,
                matter.address(),
                or(matter.contact(), new Contact(null, null)),
                null,
                null,
                Delivery.SIMPLE_REGISTERED_POST,
                false,
                false,
                licenceMatter(),
                null);
    }

    private LicenceMatter licenceMatter() {
        boolean corrected = matter.correction() != null;
        return new LicenceMatter(
                licence.number().prefecture().code(),
                licence.number().running(),
                corrected ? holder.name() : null,
                corrected ? holder.kana() : null,
                change(),
                right.newCertificate(),
                null,
                null,
                matter.deletion(),
                matter.disposition(),
                matter.procedure() == Procedure.LINKAGE ? matter.reason() : null);
    }

    private @Nullable Change change() {
        if (matter.correction() != null) {
            return new Change(kinds(), null, CLERICAL_ERROR);
        }
        return matter.revival() == null
                ? null
                : new Change(Set.of(), matter.revival().judgedOn(), REVIVED);
    }

    private Set<ChangeKind> kinds() {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        add(kinds, ChangeKind.NAME, differs(right.name(), holder.name()) || differs(right.kana(), holder.kana()));
        add(kinds, ChangeKind.BIRTH_DATE, right.birthDate() != null && !known(BirthDate.of(right.birthDate())));
        add(kinds, ChangeKind.SEX, differs(right.sex(), holder.sex()));
        var from = holder.domicile().code();
        if (differs(right.domicile(), from)) {
            boolean within = prefecture(from) && prefecture(or(right.domicile(), from));
            kinds.add(within ? ChangeKind.DOMICILE_PREFECTURE : ChangeKind.NATIONALITY);
        }
        if (kinds.isEmpty()) {
            throw new FormRefused(List.of(new FieldError("correction", "MISSING", "名簿と違う正しい値を、一つ以上入力してください。")));
        }
        return kinds;
    }

    private static boolean prefecture(String domicile) {
        return domicile.matches("[0-9]{2}");
    }

    private boolean known(BirthDate date) {
        return holder.birthDate().equals(date);
    }

    private static void add(Set<ChangeKind> kinds, ChangeKind kind, boolean wrong) {
        if (wrong) {
            kinds.add(kind);
        }
    }

    private static boolean differs(@Nullable Object right, Object inRoster) {
        return right != null && !Objects.equals(right, inRoster);
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
