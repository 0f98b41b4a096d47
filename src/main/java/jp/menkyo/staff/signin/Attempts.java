package jp.menkyo.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import jp.menkyo.staff.AccountChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts sign-in attempts: after five failures in a row the account is locked for a quarter of an hour. */
@Component
class Attempts {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final String RESERVE = """
            update staff.account
               set failed_attempts = case when locked_until is null then failed_attempts else 0 end + 1,
                   locked_until = case
                     when locked_until is null and failed_attempts + 1 >= :allowed then cast(:until as timestamptz) end
             where username = :username
               and not disabled
               and (locked_until is null or locked_until <= :now)
            returning password_hash, failed_attempts
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Attempt begin(String username) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql(RESERVE)
                .param("username", username)
                .param("allowed", ALLOWED)
                .param("now", now)
                .param("until", now.plus(LOCK))
                .query((row, number) -> Attempt.open(username, row.getString(1), row.getInt(2)))
                .optional()
                .orElseGet(() -> closed(username));
    }

    @Transactional
    public void succeeded(SignInRecorded success) {
        jdbc.sql("update staff.account set failed_attempts = 0, locked_until = null where username = ?")
                .param(success.subject())
                .update();
        events.publishEvent(success);
    }

    @Transactional
    public void failed(Attempt attempt) {
        var refusal = attempt.refusal();
        events.publishEvent(SignInRecorded.refused(attempt.username(), refusal == null ? "WRONG_PASSWORD" : refusal));
        if (attempt.username() != null && attempt.failures() >= ALLOWED) {
            events.publishEvent(AccountChanged.locked(attempt.username()));
        }
    }

    @Transactional
    public void ended(String username) {
        events.publishEvent(SignInRecorded.ended(username));
    }

    private Attempt closed(String username) {
        return jdbc.sql("select disabled from staff.account where username = ?")
                .param(username)
                .query(Boolean.class)
                .optional()
                .map(disabled -> Attempt.refused(username, disabled ? "DISABLED" : "LOCKED"))
                .orElseGet(() -> Attempt.refused(null, "UNKNOWN_ACCOUNT"));
    }
}
