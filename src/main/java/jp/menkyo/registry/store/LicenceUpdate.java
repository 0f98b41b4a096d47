package jp.menkyo.registry.store;

import java.time.LocalDate;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.act.LicenceAct;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that bring one row of the roster up to an act. */
final class LicenceUpdate {

    private static final String PERSON = """
            update registry.licence set surname = :surname, given_name = :given, surname_plain = :surnamePlain,
                given_name_plain = :givenPlain, kana_surname = :kanaSurname, kana_given_name = :kanaGiven,
                kana_key = :kanaKey, former_surname = :former, alias_surname = :aliasSurname,
                alias_given_name = :aliasGiven, domicile = :domicile, sex_code = :sex, birth_date = :birth,
                birth_precision = :precision
            where running = :running""";

    private LicenceUpdate() {}

    static void of(JdbcClient jdbc, long running, LicenceAct act) {
        if (!(act instanceof LicenceAct.MarkLink)) {
            filed(jdbc, running, act);
        }
        if (act instanceof LicenceAct.Correct correction) {
            LicenceInsert.person(jdbc.sql(PERSON).param("running", running), correction.holder())
                    .update();
        } else if (act instanceof LicenceAct.Suspend suspension) {
            suspend(jdbc, running, suspension);
        } else if (act instanceof LicenceAct.Revoke) {
            turn(jdbc, running, Licence.State.REVOKED, act.basis().effectiveOn());
        } else if (act instanceof LicenceAct.Delete) {
            turn(jdbc, running, Licence.State.DELETED, act.basis().effectiveOn());
        } else if (act instanceof LicenceAct.Revive) {
            turn(jdbc, running, Licence.State.IN_FORCE, null);
        } else if (act instanceof LicenceAct.Link link) {
            link(jdbc, running, link.token().value(), Licence.LinkState.LINKED);
        } else if (act instanceof LicenceAct.Unlink) {
            link(jdbc, running, null, Licence.LinkState.UNLINKED);
        } else if (act instanceof LicenceAct.MarkLink mark) {
            jdbc.sql("update registry.licence set link_state = ? where running = ?")
                    .params(mark.state().name(), running)
                    .update();
        }
    }

    /** Items 2, 4, 5, 20 and 21 are those of the last application. */
    private static void filed(JdbcClient jdbc, long running, LicenceAct act) {
        var basis = act.basis();
        jdbc.sql("""
                update registry.licence set received_on = :received, application_class = :class,
                    issued_on = coalesce(:issued::date, issued_on), reason_code = :reason,
                    remarks = coalesce(:remarks::text, remarks)
                where running = :running""")
                .param("received", basis.receivedOn())
                .param("class", basis.applicationClass())
                .param("issued", act.issuedOn())
                .param("reason", basis.reasonCode())
                .param("remarks", basis.remarks())
                .param("running", running)
                .update();
    }

    private static void suspend(JdbcClient jdbc, long running, LicenceAct.Suspend suspension) {
        jdbc.sql("""
                update registry.licence set suspensions = suspensions + datemultirange(daterange(?, ?, '[]'))
                where running = ?""").params(suspension.from(), suspension.to(), running).update();
    }

    private static void turn(JdbcClient jdbc, long running, Licence.State state, @Nullable LocalDate since) {
        jdbc.sql("update registry.licence set state = :state, state_since = :since where running = :running")
                .param("state", state.name())
                .param("since", since)
                .param("running", running)
                .update();
    }

    private static void link(JdbcClient jdbc, long running, @Nullable String token, Licence.LinkState state) {
        jdbc.sql("update registry.licence set number_token = :token, link_state = :state where running = :running")
                .param("token", token)
                .param("state", state.name())
                .param("running", running)
                .update();
    }
}
