package jp.menkyo.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.ApplicationReceived;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases: opened by an application, changed by findings and decisions, closed with one outcome. */
@Service
public class CaseFiles {

    /** Guide value of the prefecture: seven office days after receipt. */
    private static final int TARGET_OFFICE_DAYS = 7;

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(JdbcClient jdbc, OfficeCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApplicationReceived received) {
        var application = received.application();
        open(application);
        events.publishEvent(
                new CaseOpened(application.receiptNumber(), application.form().procedure()));
    }

    private void open(Application application) {
        var form = application.form();
        jdbc.sql("""
                        insert into casefile.case_file (case_number, procedure, channel, received_on, target_on, state,
                            surname, given, kana_surname, kana_given, name_key, kana_key, birth_date, opened_at,
                            opened_by)
                        values (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        application.receiptNumber().value(),
                        form.procedure().name(),
                        application.channel().name(),
                        application.receivedOn(),
                        calendar.plusOfficeDays(application.receivedOn(), TARGET_OFFICE_DAYS),
                        form.name().surname(),
                        form.name().given(),
                        form.kana().surname(),
                        form.kana().given(),
                        NameFold.key(form.name().display()),
                        NameFold.key(form.kana().display()),
                        form.birthDate(),
                        OffsetDateTime.now(clock),
                        AuditTrail.actor())
                .update();
    }

    /** @throws CaseNotFound when there is none */
    @Transactional(readOnly = true)
    public CaseFile get(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(CaseNotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from casefile.case_file where case_number = ?")
                .param(caseNumber.value())
                .query(CaseRows::read)
                .optional();
    }

    /** Other cases of people with the same kana and birth date: the same person, perhaps. */
    @Transactional(readOnly = true)
    public List<CaseFile> similar(CaseFile to) {
        return jdbc.sql("""
                        select * from casefile.case_file
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and kana_key = ? and birth_date = ? and case_number <> ?
                        order by received_on desc limit 10
                        """)
                .params(
                        NameFold.key(to.kana().display()),
                        to.birthDate(),
                        to.caseNumber().value())
                .query(CaseRows::read)
                .list();
    }

    /** Writes down that a gateway gives no answer; calling again keeps the time it began. */
    @Transactional
    public void waitFor(CaseNumber caseNumber, String gateway, String reason) {
        int changed = jdbc.sql("""
                        update casefile.case_file
                        set waiting_for = ?, waiting_reason = ?, waiting_since = case when waiting_for = ? then waiting_since else ? end
                        where case_number = ? and (waiting_for, waiting_reason) is distinct from (?, ?)
                        """)
                .params(gateway, reason, gateway, OffsetDateTime.now(clock), caseNumber.value(), gateway, reason)
                .update();
        if (changed == 1) {
            events.publishEvent(new CaseChanged("CASE_WAITS_FOR_GATEWAY", caseNumber, gateway + ":" + reason));
        }
    }

    /** The gateway answered: the case goes on. */
    @Transactional
    public void goOn(CaseNumber caseNumber) {
        jdbc.sql("""
                        update casefile.case_file set waiting_for = null, waiting_reason = null, waiting_since = null
                        where case_number = ? and waiting_for is not null
                        """).param(caseNumber.value()).update();
    }

    /** Closes the case with its outcome; closing again with the same outcome changes nothing. */
    @Transactional
    public void close(CaseNumber caseNumber, CaseState outcome) {
        if (outcome.open()) {
            throw new IllegalArgumentException(outcome + " is no outcome");
        }
        int changed = jdbc.sql("""
                        update casefile.case_file set state = ?, closed_at = ?, version = version + 1,
                            waiting_for = null, waiting_reason = null, waiting_since = null
                        where case_number = ? and closed_at is null
                        """)
                .params(outcome.name(), OffsetDateTime.now(clock), caseNumber.value())
                .update();
        if (changed == 1) {
            events.publishEvent(new CaseClosed(caseNumber, outcome));
        } else if (get(caseNumber).state() != outcome) {
            throw new IllegalStateException("the case is closed with another outcome: " + caseNumber);
        }
    }

    /** Moves an open case between processing and waiting for the applicant. */
    @Transactional
    void state(CaseNumber caseNumber, CaseState state, @Nullable Integer officeDaysMore) {
        var target = officeDaysMore == null
                ? get(caseNumber).targetOn()
                : calendar.plusOfficeDays(get(caseNumber).targetOn(), officeDaysMore);
        jdbc.sql("""
                        update casefile.case_file set state = ?, target_on = ?, version = version + 1
                        where case_number = ? and closed_at is null
                        """).params(state.name(), target, caseNumber.value()).update();
    }

    /** Marks that the case page changed, so that a decision on the old page is refused. */
    @Transactional
    public void touch(CaseNumber caseNumber) {
        jdbc.sql("update casefile.case_file set version = version + 1 where case_number = ?")
                .param(caseNumber.value())
                .update();
    }
}
