package jp.menkyo.intake.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Can the items of the person be right: reading, birth date, domicile or nationality, address, mail? */
final class PersonCheck {

    /** Two digits of JIS X 0401. */
    static final Set<String> PREFECTURES =
            Prefecture.all().stream().map(Prefecture::code).collect(Collectors.toUnmodifiableSet());

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー・　 ]*");
    private static final Pattern POSTAL = Pattern.compile("[0-9]{3}-?[0-9]{4}");
    private static final Pattern MAIL = Pattern.compile("[\\x21-\\x7e&&[^@,;<>\"]]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1868, 1, 25);
    private static final String JAPAN = "JPN";
    private static final Set<String> COUNTRIES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                            .filter(code -> !code.equals(JAPAN)),
                    Stream.of("XXA"))
            .collect(Collectors.toUnmodifiableSet());

    private final ApplicationForm form;
    private final LocalDate receivedOn;
    private final FieldErrors errors;

    PersonCheck(ApplicationForm form, LocalDate receivedOn, FieldErrors errors) {
        this.form = form;
        this.receivedOn = receivedOn;
        this.errors = errors;
    }

    void check() {
        errors.demand(KATAKANA.matcher(form.kana().display()).matches(), "form.kana", "KANA", "カナ氏名は全角カタカナで入力してください。");
        errors.demand(
                !form.birthDate().isAfter(receivedOn) && form.birthDate().isAfter(EARLIEST_BIRTH),
                "form.birthDate",
                "BIRTH_DATE",
                "生年月日を確かめてください。");
        domicile(PREFECTURES.contains(form.domicile()));
        address(form.address());
        var email = form.contact().email();
        errors.demand(
                email == null || MAIL.matcher(email).matches(),
                "form.contact.email",
                "EMAIL",
                "メールアドレスは1件だけ、正しい形で入力してください。");
    }

    private void domicile(boolean japanese) {
        errors.demand(
                japanese || COUNTRIES.contains(form.domicile()),
                "form.domicile",
                "DOMICILE",
                "本籍地は都道府県番号2桁、国籍は国名コード3字で入力してください。");
        errors.demand(form.alias() == null || !japanese, "form.alias", "ALIAS", "通称名は外国籍の方だけが併記できます。");
        errors.demand(!form.shortStay() || !japanese, "form.shortStay", "SHORT_STAY", "短期滞在は外国籍の方の項目です。");
    }

    private void address(@Nullable Address address) {
        if (address == null) {
            return;
        }
        errors.demand(
                PREFECTURES.contains(address.prefecture()),
                "form.address.prefecture",
                "PREFECTURE",
                "住所の都道府県番号は01から47で入力してください。");
        errors.demand(
                POSTAL.matcher(address.postalCode()).matches(),
                "form.address.postalCode",
                "POSTAL_CODE",
                "郵便番号は7桁の数字で入力してください。");
        errors.demand(!address.text().isBlank(), "form.address.text", "MISSING", "住所を入力してください。");
    }
}
