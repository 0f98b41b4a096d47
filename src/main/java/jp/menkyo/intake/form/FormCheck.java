package jp.menkyo.intake.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.intake.matter.MatterCheck;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Looks for items of a form that cannot be right, whoever sent it, and names all of them at once. */
public final class FormCheck {

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー・　 ]*");
    private static final Pattern POSTAL = Pattern.compile("[0-9]{3}-?[0-9]{4}");
    private static final Pattern MAIL = Pattern.compile("[\\x21-\\x7e&&[^@,;<>\"]]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1868, 1, 25);
    private static final Set<String> PREFECTURES =
            Prefecture.all().stream().map(Prefecture::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream(), Stream.of("XXA"))
            .collect(Collectors.toUnmodifiableSet());

    private final ApplicationForm form;
    private final LocalDate receivedOn;
    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck(ApplicationForm form, LocalDate receivedOn) {
        this.form = form;
        this.receivedOn = receivedOn;
    }

    /** @throws FormRefused with every item that cannot be right */
    public static void check(ApplicationForm form, Channel channel, LocalDate receivedOn, boolean numberGiven) {
        var check = new FormCheck(form, receivedOn);
        check.errors.addAll(MatterCheck.errors(form, channel, receivedOn, numberGiven));
        check.person();
        check.residence(form.address());
        check.contact();
        check.qualification(form.qualification());
        check.declarations(form.declarations());
        check.texts();
        if (!check.errors.isEmpty()) {
            throw new FormRefused(check.errors);
        }
    }

    private void person() {
        demand(katakana(form.kana()), "form.kana", "KANA", "カナ氏名は全角カタカナで入力してください。");
        demand(
                !form.birthDate().isAfter(receivedOn) && form.birthDate().isAfter(EARLIEST_BIRTH),
                "form.birthDate",
                "BIRTH_DATE",
                "生年月日を確かめてください。");
        var japanese = PREFECTURES.contains(form.domicile());
        demand(
                japanese
                        || COUNTRIES.contains(form.domicile())
                                && !form.domicile().equals("JPN"),
                "form.domicile",
                "DOMICILE",
                "本籍地は都道府県番号2桁、国籍は国名コード3字で入力してください。");
        demand(form.alias() == null || !japanese, "form.alias", "ALIAS", "通称名は外国籍の方だけが併記できます。");
        demand(!form.shortStay() || !japanese, "form.shortStay", "SHORT_STAY", "短期滞在は外国籍の方の項目です。");
    }

    private static boolean katakana(PersonName kana) {
        return KATAKANA.matcher(kana.display()).matches();
    }

    private void residence(@Nullable Address address) {
        if (address == null) {
            return;
        }
        demand(
                PREFECTURES.contains(address.prefecture()),
                "form.address.prefecture",
                "PREFECTURE",
                "住所の都道府県番号は01から47で入力してください。");
        demand(
                POSTAL.matcher(address.postalCode()).matches(),
                "form.address.postalCode",
                "POSTAL_CODE",
                "郵便番号は7桁の数字で入力してください。");
        demand(!address.text().isBlank(), "form.address.text", "MISSING", "住所を入力してください。");
    }

    private void contact() {
        var email = form.contact().email();
        demand(
                email == null || MAIL.matcher(email).matches(),
                "form.contact.email",
                "EMAIL",
                "メールアドレスは1件だけ、正しい形で入力してください。");
    }

    private void qualification(@Nullable Qualification qualification) {
        if (qualification == null) {
            return;
        }
        demand(
                !qualification.month().isAfter(YearMonth.from(receivedOn)),
                "form.qualification.month",
                "QUALIFICATION_MONTH",
                "資格の取得年月が収受日より後です。確かめてください。");
        var facility = qualification.route() == Route.FACILITY;
        demand(
                !facility || qualification.courseMonths() != null && qualification.courseMonths() > 0,
                "form.qualification.courseMonths",
                "MISSING",
                "修業月数を入力してください。");
        demand(
                !facility || qualification.designatedFacility() != null,
                "form.qualification.designatedFacility",
                "MISSING",
                "指定された養成施設かどうかを入力してください。");
    }

    private void declarations(@Nullable Declarations declarations) {
        if (declarations == null) {
            return;
        }
        var registeredIn = declarations.registeredIn();
        demand(
                registeredIn == null || PREFECTURES.contains(registeredIn),
                "form.declarations.registeredIn",
                "PREFECTURE",
                "登録済みの都道府県番号は01から47で入力してください。");
        demand(
                declarations.penalties().stream()
                        .allMatch(penalty -> penalty.completedOn() == null
                                || !penalty.completedOn().isBefore(penalty.finalOn())),
                "form.declarations.penalties",
                "PENALTY_DATES",
                "刑の終了日が確定日より前です。確かめてください。");
    }

    private void texts() {
        var address = form.address();
        var qualification = form.qualification();
        Stream.concat(
                        Stream.of(
                                form.name().display(),
                                form.formerSurname(),
                                form.alias() == null ? null : form.alias().display(),
                                address == null ? null : address.text(),
                                form.contact().phone(),
                                form.contact().email(),
                                qualification == null ? null : qualification.institution()),
                        MatterCheck.texts(form))
                .filter(FormCheck::holdsNumber)
                .findFirst()
                .ifPresent(found ->
                        errors.add(new FieldError("form", "MY_NUMBER", "個人番号は専用の欄以外に書かないでください。番号を除いて送り直してください。")));
    }

    private static boolean holdsNumber(@Nullable String text) {
        return text != null && NumberShape.containsNumber(text);
    }

    private void demand(boolean right, String field, String code, String message) {
        if (!right) {
            errors.add(new FieldError(field, code, message));
        }
    }
}
