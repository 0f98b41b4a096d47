package jp.menkyo.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.ApplicationReceived;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of an application, in the transaction that accepts it. */
@Component
class CaseOpening {

    /** Guide value of the prefecture: seven office days after receipt. */
    private static final int TARGET_OFFICE_DAYS = 7;

    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseOpening(JdbcClient jdbc, OfficeCalendar calendar, ApplicationEventPublisher events, Clock clock) {
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

    /** 標準処理期間 is about applications (行政手続法第6条); a disposition has none. */
    private @Nullable LocalDate target(Application application) {
        return application.form().procedure() == Procedure.DISPOSITION
                ? null
                : calendar.plusOfficeDays(application.receivedOn(), TARGET_OFFICE_DAYS);
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
                        target(application),
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
}
