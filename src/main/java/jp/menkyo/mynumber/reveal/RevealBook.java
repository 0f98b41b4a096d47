package jp.menkyo.mynumber.reveal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import jp.menkyo.mynumber.reveal.RevealRefused.Reason;
import jp.menkyo.mynumber.reveal.brake.Alarm;
import jp.menkyo.mynumber.reveal.brake.Alarms;
import jp.menkyo.mynumber.reveal.brake.KillSwitch;
import jp.menkyo.mynumber.reveal.brake.Turnstile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down reveals before and after the number is opened. Each line commits in a transaction of its own, together with its
 * row of the audit trail: without both there is no reveal, and whatever happens later cannot take them back.
 */
@Component
class RevealBook {

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final RevealSettings settings;
    private final KillSwitch killSwitch;
    private final Turnstile turnstile;
    private final Alarms alarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevealBook(
            JdbcClient jdbc,
            RevealSettings settings,
            KillSwitch killSwitch,
            Turnstile turnstile,
            Alarms alarms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.killSwitch = killSwitch;
        this.turnstile = turnstile;
        this.alarms = alarms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters the intent; a refusal commits too, with the alarm that it may have raised.
     *
     * @throws RevealRefused when reveals are switched off or too many were made in the last hour
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = RevealRefused.class)
    public void intend(RevealIntent intent, String token) {
        turnstile.enter();
        requireSwitchedOn();
        requirePace(intent.officer());
        jdbc.sql("""
                        insert into reveal.intent (id, case_number, number_token, officer, purpose, reason, case_state, grant_id, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        intent.id(),
                        intent.caseNumber().value(),
                        token,
                        intent.officer(),
                        intent.purpose().code(),
                        intent.reason(),
                        intent.caseState(),
                        intent.grantId(),
                        OffsetDateTime.ofInstant(intent.at(), clock.getZone()))
                .update();
        events.publishEvent(looked("REVEAL_INTENDED", intent));
    }

    /**
     * Enters that the number was opened and goes to the page.
     *
     * @throws RevealRefused when reveals were switched off in between
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void shown(RevealIntent intent) {
        turnstile.enter();
        requireSwitchedOn();
        jdbc.sql("insert into reveal.shown (intent_id, at) values (?, ?)")
                .params(intent.id(), OffsetDateTime.now(clock))
                .update();
        events.publishEvent(looked("REVEAL_SHOWN", intent));
    }

    private static NumberLooked looked(String action, RevealIntent intent) {
        return new NumberLooked(
                action, intent.caseNumber(), intent.id(), intent.purpose().code());
    }

    private void requireSwitchedOn() {
        if (!killSwitch.on()) {
            throw new RevealRefused(Reason.REVEALS_OFF);
        }
    }

    private record Pace(long officer, long office) {}

    private void requirePace(String officer) {
        var now = OffsetDateTime.now(clock);
        var pace = jdbc.sql("""
                        select count(*) filter (where officer = ?) as officer, count(*) as office
                        from reveal.intent where at > ? and at <= ?
                        """)
                .params(officer, now.minus(HOUR), now)
                .query(Pace.class)
                .single();
        if (pace.officer() >= settings.officerPerHour()) {
            alarms.raise(Alarm.Kind.OFFICER_LIMIT, officer);
            throw new RevealRefused(Reason.TOO_MANY);
        }
        if (pace.office() >= settings.officePerHour()) {
            alarms.raise(Alarm.Kind.OFFICE_LIMIT, null);
            throw new RevealRefused(Reason.OFFICE_TOO_MANY);
        }
    }
}
