package jp.menkyo.staff;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An officer's account was opened, locked or disabled; the subject is its user name. */
public record AccountChanged(String action, String username) implements DomainEvent {

    static AccountChanged opened(String username) {
        return new AccountChanged("ACCOUNT_OPENED", username);
    }

    static AccountChanged disabled(String username) {
        return new AccountChanged("ACCOUNT_DISABLED", username);
    }

    /** Too many failed sign-ins. */
    public static AccountChanged locked(String username) {
        return new AccountChanged("ACCOUNT_LOCKED", username);
    }

    public boolean endsSessions() {
        return action.equals("ACCOUNT_DISABLED");
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String subject() {
        return username;
    }
}
