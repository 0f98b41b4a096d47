package jp.menkyo.staff.signin;

import jp.menkyo.staff.password.PasswordHashes;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password. Unknown, disabled and locked accounts and wrong passwords take the same work; the audit
 * trail knows the difference.
 */
@Component
public class PasswordCheck {

    private final Attempts attempts;
    private final PasswordHashes hashes;

    PasswordCheck(Attempts attempts, PasswordHashes hashes) {
        this.attempts = attempts;
        this.hashes = hashes;
    }

    /** Somebody signs in. */
    public boolean signsIn(String username, String password) {
        return passes(username, password, SignInRecorded.succeeded(username));
    }

    /** Somebody who is signed in gives the password again; failures count towards the lock-out all the same. */
    public boolean confirms(String username, String password) {
        return passes(username, password, SignInRecorded.confirmed(username));
    }

    private boolean passes(String username, String password, SignInRecorded success) {
        var attempt = attempts.begin(username);
        if (!hashes.match(password, attempt.hash())) {
            attempts.failed(attempt);
            return false;
        }
        attempts.succeeded(success);
        return true;
    }
}
