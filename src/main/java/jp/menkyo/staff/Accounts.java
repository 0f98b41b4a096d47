package jp.menkyo.staff;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.staff.password.PasswordHashes;
import jp.menkyo.staff.password.PasswordPolicy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the officers' accounts. One person has one account, and no account comes with the product. */
@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordHashes hashes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account; a password against the policy is refused. */
    @Transactional
    public void open(NewAccount account) {
        PasswordPolicy.check(account.username(), account.password());
        jdbc.sql("""
                        insert into staff.account (username, staff_number, name, password_hash, password_changed_at, demo)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        account.username(),
                        account.staffNumber(),
                        account.name(),
                        hashes.of(account.password()),
                        OffsetDateTime.now(clock),
                        account.demo())
                .update();
        account.roles().forEach(role -> grant(account.username(), role));
        events.publishEvent(AccountChanged.opened(account.username()));
    }

    /** The officer leaves: no further sign-in, no roles, and sessions under way end. */
    @Transactional
    public void disable(String username) {
        jdbc.sql("update staff.account set disabled = true where username = ?")
                .param(username)
                .update();
        events.publishEvent(AccountChanged.disabled(username));
    }

    /** Whether an account with a published password exists. */
    @Transactional(readOnly = true)
    public boolean anyForDemo() {
        return jdbc.sql("select exists (select 1 from staff.account where demo and not disabled)")
                .query(Boolean.class)
                .single();
    }

    private void grant(String username, Role role) {
        jdbc.sql("insert into staff.account_role (username, role) values (?, ?)")
                .params(username, role.code())
                .update();
    }
}
