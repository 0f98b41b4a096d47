package jp.menkyo.mynumber.reveal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.BooleanSupplier;
import jp.menkyo.mynumber.reveal.RevealRefused.Reason;
import jp.menkyo.mynumber.reveal.brake.Alarm;
import jp.menkyo.mynumber.reveal.brake.Alarms;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down comparisons with what they showed, never what was typed, and keeps their pace. */
@Component
class ComparisonBook {

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final RevealSettings settings;
    private final Alarms alarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComparisonBook(
            JdbcClient jdbc, RevealSettings settings, Alarms alarms, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.alarms = alarms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Compares, and answers once the result is committed.
     *
     * @throws RevealRefused when the officer compared too often in the last hour
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = RevealRefused.class)
    public boolean compare(CaseNumber caseNumber, NumberToken token, String officer, BooleanSupplier comparison) {
        requirePace(officer);
        boolean same = comparison.getAsBoolean();
        var id = OpaqueId.random("cm");
        jdbc.sql("""
                        insert into reveal.comparison (id, case_number, number_token, officer, same, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, caseNumber.value(), token.value(), officer, same, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new NumberLooked("NUMBER_COMPARED", caseNumber, id, same ? "SAME" : "DIFFERENT"));
        return same;
    }

    @Transactional(readOnly = true)
    public boolean confirmed(CaseNumber caseNumber, NumberToken token) {
        return jdbc.sql("""
                        select exists (select 1 from reveal.comparison
                            where case_number = ? and number_token = ? and same)
                        """)
                .params(caseNumber.value(), token.value())
                .query(Boolean.class)
                .single();
    }

    private void requirePace(String officer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('comparison/' || ?, 0))")
                .param(officer)
                .query((row, index) -> Boolean.TRUE)
                .single();
        var now = OffsetDateTime.now(clock);
        long made = jdbc.sql("select count(*) from reveal.comparison where officer = ? and at > ? and at <= ?")
                .params(officer, now.minus(HOUR), now)
                .query(Long.class)
                .single();
        if (made >= settings.comparisonsPerHour()) {
            alarms.raise(Alarm.Kind.COMPARISON_LIMIT, officer);
            throw new RevealRefused(Reason.TOO_MANY_COMPARISONS);
        }
    }
}
