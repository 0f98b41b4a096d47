package jp.menkyo.staff;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import jp.menkyo.staff.signin.PasswordCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the officer of a session last proved who she is: at the sign-in, or by giving the password once more before something
 * that nobody may do at a terminal somebody else left open.
 */
@Component
public class FreshSignIn {

    private static final String PROVED_AT = FreshSignIn.class.getName();

    private final PasswordCheck passwords;
    private final Clock clock;

    FreshSignIn(PasswordCheck passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The officer of the session has just signed in. */
    public void begin(HttpSession session) {
        session.setAttribute(PROVED_AT, clock.instant());
    }

    /**
     * The officer gives the password again.
     *
     * @throws WrongPassword when it is not hers, or the account is locked; it counts as a failed sign-in
     */
    public void renew(HttpSession session, StaffMember officer, String password) {
        if (!passwords.confirms(officer.username(), password)) {
            session.removeAttribute(PROVED_AT);
            throw new WrongPassword();
        }
        begin(session);
    }

    /** Null when it was never proved in this session, or a wrong password was given since. */
    public @Nullable Instant provedAt(HttpSession session) {
        return session.getAttribute(PROVED_AT) instanceof Instant at ? at : null;
    }
}
