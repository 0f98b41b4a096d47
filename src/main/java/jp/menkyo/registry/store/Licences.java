package jp.menkyo.registry.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.menkyo.registry.FeeNotPaid;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.LinkedLicence;
import jp.menkyo.registry.Registration;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.history.NewEntry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.Prefecture;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All licences of the roster as they stand today. */
@Repository
public class Licences {

    private static final String NOT_SETTLED = "MK409";
    private static final String SELECT = """
            select licence.*, registry.state_on(state, state_since, suspensions, :today) as state_now
            from registry.licence where\s""";

    private final JdbcClient jdbc;
    private final Histories histories;
    private final Clock clock;

    Licences(JdbcClient jdbc, Histories histories, Clock clock) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Enters a licence, the first line of its history and its search keys.
     *
     * @throws FeeNotPaid when the database finds the fee of the case unsettled
     */
    public Licence add(LicenceNumber number, Registration order) {
        var link = order.token() == null ? LinkState.UNLINKED : LinkState.LINKED;
        var licence = new Licence(number, Holder.Id.random(), Licence.State.IN_FORCE, order, link);
        return settled(() -> {
            LicenceInsert.of(jdbc, licence).update();
            histories.add(number.running(), NewEntry.of(licence, clock.instant()));
            insertKeys(number, order.holder());
            return licence;
        });
    }

    /**
     * Writes what {@code act} does: a line of the history first, then the row. Names of before stay findable.
     *
     * @throws FeeNotPaid when the database finds the fee of the case unsettled
     */
    public void change(Licence licence, LicenceAct act) {
        settled(() -> {
            histories.add(licence.number().running(), NewEntry.of(licence, act, clock.instant()));
            LicenceUpdate.of(jdbc, licence.number().running(), act);
            if (act instanceof LicenceAct.Correct correction) {
                insertKeys(licence.number(), correction.holder());
            }
            return licence;
        });
    }

    private static Licence settled(Supplier<Licence> writing) {
        try {
            return writing.get();
        } catch (UncategorizedSQLException refused) {
            if (NOT_SETTLED.equals(refused.getSQLException().getSQLState())) {
                throw new FeeNotPaid();
            }
            throw refused;
        }
    }

    private void insertKeys(LicenceNumber number, Holder holder) {
        jdbc.sql("insert into registry.name_key (key, running) select unnest(?::text[]), ? on conflict do nothing")
                .params(NameKeys.of(holder).toArray(String[]::new), number.running())
                .update();
    }

    public Optional<Licence> ofCase(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + "case_number = :case")
                .param("today", LocalDate.now(clock))
                .param("case", caseNumber.value())
                .query(LicenceRow::licence)
                .optional();
    }

    public Optional<Licence> ofHolder(Holder.Id holder) {
        return jdbc.sql(SELECT + "holder_id = :holder")
                .param("today", LocalDate.now(clock))
                .param("holder", holder.value())
                .query(LicenceRow::licence)
                .optional();
    }

    public Optional<Licence> find(long running) {
        return find(running, "");
    }

    /** Those that exist. */
    public List<Licence> all(Collection<Long> running) {
        if (running.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "running in (:running)")
                .param("today", LocalDate.now(clock))
                .param("running", running)
                .query(LicenceRow::licence)
                .list();
    }

    /** As {@link #find(long)}, and nobody else changes it until the end of the transaction. */
    public Optional<Licence> lock(long running) {
        return find(running, " for update");
    }

    /** Running numbers of the licences with this token. */
    public List<Long> linkedTo(NumberToken token) {
        return jdbc.sql("""
                select running from registry.licence
                where administrator = nullif(current_setting('app.tenant', true), '') and number_token = ?
                order by running""").param(token.value()).query(Long.class).list();
    }

    /** Licences that are linked and not ended, from the one after {@code after} on. */
    public List<LinkedLicence> linkedAfter(long after, int limit, Prefecture own) {
        return jdbc.sql("""
                        select running, number_token from registry.licence
                        where administrator = nullif(current_setting('app.tenant', true), '') and running > ?
                            and number_token is not null and link_state = 'LINKED' and state not in ('REVOKED', 'DELETED')
                        order by running limit ?""")
                .params(after, limit)
                .query((row, n) ->
                        new LinkedLicence(new LicenceNumber(own, row.getLong(1)), new NumberToken(row.getString(2))))
                .list();
    }

    private Optional<Licence> find(long running, String how) {
        return jdbc.sql(SELECT + "running = :running" + how)
                .param("today", LocalDate.now(clock))
                .param("running", running)
                .query(LicenceRow::licence)
                .optional();
    }
}
