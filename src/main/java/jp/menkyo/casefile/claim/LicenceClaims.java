package jp.menkyo.casefile.claim;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseClosed;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links cases to the licence they are about. Two cases never work on one licence at the same time: the first to ask has its
 * turn until it is closed, the others wait in the order in which they were identified.
 */
@Service
public class LicenceClaims {

    private final JdbcClient jdbc;
    private final AdministratorContext administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LicenceClaims(JdbcClient jdbc, AdministratorContext administrators, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down which licence the case is about; once and for all.
     *
     * @param by officer who identified it, or {@code system} for an exact match
     * @throws IllegalStateException when the case is about another licence already
     */
    @Transactional
    public void identify(CaseNumber caseNumber, LicenceNumber licence, String by) {
        int added = jdbc.sql("""
                        insert into casefile.licence_claim (case_number, licence_number, identified_by, identified_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(caseNumber.value(), licence.running(), by, OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            events.publishEvent(new CaseChanged("LICENCE_IDENTIFIED", caseNumber, null));
        } else if (!of(caseNumber).equals(Optional.of(licence))) {
            throw new IllegalStateException("the case is about another licence: " + caseNumber);
        }
    }

    /** The licence the case is about, once it has been identified. */
    @Transactional(readOnly = true)
    public Optional<LicenceNumber> of(CaseNumber caseNumber) {
        return jdbc.sql("select licence_number from casefile.licence_claim where case_number = ?")
                .param(caseNumber.value())
                .query(Long.class)
                .optional()
                .map(running -> new LicenceNumber(administrators.current().prefecture(), running));
    }

    /**
     * Asks for the turn on the licence; asking again changes nothing.
     *
     * @return false when another case has it: {@link TurnGiven} follows when that one is closed
     */
    @Transactional
    public boolean takeTurn(CaseNumber caseNumber) {
        lock(caseNumber);
        if (before(caseNumber).isPresent()) {
            return false;
        }
        jdbc.sql("""
                        update casefile.licence_claim set turn_since = ?
                        where case_number = ? and turn_since is null and released_at is null
                        """).params(OffsetDateTime.now(clock), caseNumber.value()).update();
        return true;
    }

    /** The open case that this one waits for, if any. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> before(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select other.case_number
                        from casefile.licence_claim mine
                        join casefile.licence_claim other
                            on other.administrator = mine.administrator
                            and other.licence_number = mine.licence_number
                            and other.released_at is null
                            and other.turn_since is not null
                            and other.case_number <> mine.case_number
                        where mine.case_number = ?
                        """)
                .param(caseNumber.value())
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** Cases about a licence, newest first. */
    @Transactional(readOnly = true)
    public List<CaseNumber> casesOf(LicenceNumber licence) {
        return jdbc.sql("""
                        select case_number from casefile.licence_claim
                        where administrator = nullif(current_setting('app.tenant', true), '') and licence_number = ?
                        order by id desc limit 200
                        """).param(licence.running()).query(String.class).list().stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** A closed case gives its licence free, and the next in the queue goes on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseClosed closed) {
        lock(closed.caseNumber());
        jdbc.sql("""
                        update casefile.licence_claim set released_at = ?
                        where case_number = ? and released_at is null
                        returning licence_number
                        """)
                .params(OffsetDateTime.now(clock), closed.caseNumber().value())
                .query(Long.class)
                .optional()
                .flatMap(this::next)
                .ifPresent(next -> events.publishEvent(new TurnGiven(next)));
    }

    private Optional<CaseNumber> next(long licence) {
        return jdbc.sql("""
                        select case_number from casefile.licence_claim
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and licence_number = ? and released_at is null and turn_since is null
                            and not exists (select 1 from casefile.licence_claim other
                                where other.administrator = licence_claim.administrator
                                    and other.licence_number = licence_claim.licence_number
                                    and other.released_at is null and other.turn_since is not null)
                        order by id limit 1
                        """).param(licence).query(String.class).optional().map(CaseNumber::new);
    }

    /** Everybody who asks about the same licence waits here, so that nobody misses the end of the case before. */
    private void lock(CaseNumber caseNumber) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('licence_claim/' || administrator || '/' || licence_number, 0))
                        from casefile.licence_claim where case_number = ?
                        """).param(caseNumber.value()).query((row, index) -> true).list();
    }
}
