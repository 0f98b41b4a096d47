package jp.menkyo.registry.store;

import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registration;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statement that writes one row of the roster, item by item. */
final class LicenceInsert {

    private static final String SQL = """
            insert into registry.licence (running, state, holder_id, case_number, received_on, delivery_code,
                application_class, issued_on, registered_on, registration_kind, qualified_month, surname, given_name,
                surname_plain, given_name_plain, kana_surname, kana_given_name, kana_key, former_surname,
                alias_surname, alias_given_name, domicile, sex_code, birth_date, birth_precision, reason_code,
                remarks, number_token, link_state, approved_by)
            values (:running, :state, :holder, :case, :received, :delivery,
                :class, :issued, :registered, :kind, :month, :surname, :given,
                :surnamePlain, :givenPlain, :kanaSurname, :kanaGiven, :kanaKey, :former,
                :aliasSurname, :aliasGiven, :domicile, :sex, :birth, :precision, :reason,
                :remarks, :token, :link, :approver)""";

    private LicenceInsert() {}

    static StatementSpec of(JdbcClient jdbc, Licence licence) {
        var statement = jdbc.sql(SQL)
                .param("running", licence.number().running())
                .param("state", licence.state().name())
                .param("holder", licence.holderId().value())
                .param("link", licence.linkState().name());
        return person(items(statement, licence.items()), licence.items().holder());
    }

    private static StatementSpec items(StatementSpec statement, Registration items) {
        var token = items.token();
        return statement
                .param("case", items.caseNumber().value())
                .param("received", items.filing().receivedOn())
                .param("delivery", items.filing().deliveryCode())
                .param("class", items.filing().applicationClass())
                .param("issued", items.issuedOn())
                .param("registered", items.registeredOn())
                .param("kind", items.qualification().kind().code())
                .param("month", items.qualification().month().toString())
                .param("reason", items.reason())
                .param("remarks", items.remarks())
                .param("token", token == null ? null : token.value())
                .param("approver", items.approvedBy());
    }

    /** Items 10 to 19, under the names that changes use as well. */
    static StatementSpec person(StatementSpec statement, Holder holder) {
        return names(statement, holder)
                .param("former", holder.formerSurname())
                .param("aliasSurname", surname(holder.alias()))
                .param("aliasGiven", given(holder.alias()))
                .param("domicile", holder.domicile().code())
                .param("sex", holder.sex().code())
                .param("birth", holder.birthDate().date())
                .param("precision", holder.birthDate().precision().name());
    }

    private static StatementSpec names(StatementSpec statement, Holder holder) {
        return statement
                .param("surname", holder.name().surname())
                .param("given", holder.name().given())
                .param("surnamePlain", NameFold.plain(holder.name().surname()))
                .param("givenPlain", NameFold.plain(holder.name().given()))
                .param("kanaSurname", holder.kana().surname())
                .param("kanaGiven", holder.kana().given())
                .param("kanaKey", NameFold.key(holder.kana().display()));
    }

    private static @Nullable String surname(@Nullable PersonName name) {
        return name == null ? null : name.surname();
    }

    private static @Nullable String given(@Nullable PersonName name) {
        return name == null ? null : name.given();
    }
}
