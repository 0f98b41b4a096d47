package jp.menkyo.staff.signin;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody signed in or out, or tried to. Only names of real accounts are kept: people type passwords into the wrong field. */
public record SignInRecorded(
        String action, @Nullable String subject, @Nullable String reason) implements DomainEvent {

    static SignInRecorded succeeded(String username) {
        return new SignInRecorded("SIGNED_IN", username, null);
    }

    /** Who was signed in gave the password again. */
    static SignInRecorded confirmed(String username) {
        return new SignInRecorded("PASSWORD_CONFIRMED", username, null);
    }

    static SignInRecorded refused(@Nullable String username, String reason) {
        return new SignInRecorded("SIGN_IN_REFUSED", username, reason);
    }

    static SignInRecorded ended(String username) {
        return new SignInRecorded("SIGNED_OUT", username, null);
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }
}
