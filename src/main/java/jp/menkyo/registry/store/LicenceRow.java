package jp.menkyo.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registration;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/** Reads rows of the roster. */
final class LicenceRow {

    private LicenceRow() {}

    static Licence licence(ResultSet row, int index) throws SQLException {
        return new Licence(
                number(row),
                new Holder.Id(row.getString("holder_id")),
                Licence.State.valueOf(row.getString("state_now")),
                items(row),
                Licence.LinkState.valueOf(row.getString("link_state")));
    }

    static LicenceNumber number(ResultSet row) throws SQLException {
        var prefecture = new Prefecture(row.getString("administrator").substring(0, 2));
        return new LicenceNumber(prefecture, row.getLong("running"));
    }

    private static Registration items(ResultSet row) throws SQLException {
        return new Registration(
                new CaseNumber(row.getString("case_number")),
                new Registration.Filing(
                        date(row, "received_on"), row.getString("delivery_code"), row.getString("application_class")),
                holder(row),
                new Registration.Qualification(
                        kind(row.getString("registration_kind")), YearMonth.parse(row.getString("qualified_month"))),
                date(row, "issued_on"),
                date(row, "registered_on"),
                row.getString("reason_code"),
                row.getString("remarks"),
                token(row.getString("number_token")),
                row.getString("approved_by"));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        var alias = row.getString("alias_surname");
        return new Holder(
                new PersonName(row.getString("surname"), row.getString("given_name")),
                new PersonName(row.getString("kana_surname"), row.getString("kana_given_name")),
                row.getString("former_surname"),
                alias == null ? null : new PersonName(alias, row.getString("alias_given_name")),
                new Domicile(row.getString("domicile")),
                sex(row.getString("sex_code")),
                birthDate(row));
    }

    static BirthDate birthDate(ResultSet row) throws SQLException {
        return new BirthDate(date(row, "birth_date"), BirthDate.Precision.valueOf(row.getString("birth_precision")));
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    private static @Nullable NumberToken token(@Nullable String value) {
        return value == null ? null : new NumberToken(value);
    }

    private static Registration.Kind kind(String code) {
        return Arrays.stream(Registration.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Sex sex(String code) {
        return Arrays.stream(Sex.values())
                .filter(sex -> sex.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
