package jp.menkyo.casefile.determination;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import jp.menkyo.casefile.determination.Determination.Fact;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import org.jspecify.annotations.Nullable;

/** An application read with what officers determined in the place of what was declared. */
final class AsDetermined {

    private final Map<Fact, String> found;

    AsDetermined(Map<Fact, String> found) {
        this.found = found;
    }

    Application of(Application declared) {
        return found.isEmpty()
                ? declared
                : new Application(
                        declared.receiptNumber(),
                        declared.channel(),
                        declared.receivedAt(),
                        declared.receivedOn(),
                        form(declared.form()),
                        declared.token(),
                        declared.pseudonym());
    }

    private ApplicationForm form(ApplicationForm form) {
        return new ApplicationForm(
                form.procedure(),
                form.name(),
                form.kana(),
                form.formerSurname(),
                form.alias(),
                form.birthDate(),
                form.sex(),
                form.domicile(),
                form.shortStay(),
                address(form.address()),
                form.contact(),
                qualification(form.qualification()),
                declarations(form.declarations()),
                form.delivery(),
                form.exemptionRequested(),
                form.nameDiffersOnGraduation(),
                matter(form.licence()),
                form.filer());
    }

    private @Nullable Address address(@Nullable Address said) {
        return said == null ? null : new Address(said.postalCode(), or(Fact.IN_CHARGE, said.prefecture()), said.text());
    }

    private @Nullable Qualification qualification(@Nullable Qualification said) {
        if (said == null) {
            return null;
        }
        var month = found.get(Fact.QUALIFIED_IN);
        var months = found.get(Fact.COURSE_MONTHS);
        var designated = found.get(Fact.DESIGNATED_FACILITY);
        return new Qualification(
                said.route(),
                month == null ? said.month() : YearMonth.parse(month),
                months == null ? said.courseMonths() : Integer.valueOf(months),
                designated == null ? said.designatedFacility() : Boolean.valueOf(designated),
                said.institution());
    }

    private @Nullable Declarations declarations(@Nullable Declarations said) {
        if (said == null) {
            return null;
        }
        var elsewhere = found.containsKey(Fact.REGISTERED_IN) ? null : said.registeredIn();
        return new Declarations(said.penalties(), said.misconduct(), elsewhere, said.previouslyRevoked());
    }

    private @Nullable LicenceMatter matter(@Nullable LicenceMatter said) {
        return said == null
                ? null
                : new LicenceMatter(
                        or(Fact.IN_CHARGE, said.grantedBy()),
                        said.number(),
                        said.registeredName(),
                        said.registeredKana(),
                        change(said.change()),
                        said.newCertificate(),
                        said.certificate(),
                        said.foundOn(),
                        said.deletion(),
                        said.disposition(),
                        said.purpose());
    }

    private @Nullable Change change(@Nullable Change said) {
        var kind = found.get(Fact.CHANGED);
        if (said == null || kind == null) {
            return said;
        }
        var kinds = EnumSet.of(ChangeKind.valueOf(kind));
        kinds.addAll(said.kinds());
        return new Change(kinds, said.occurredOn(), said.reasonCode());
    }

    private String or(Fact fact, String declared) {
        return found.getOrDefault(fact, declared);
    }
}
