package jp.menkyo.staff.web;

import jp.menkyo.staff.AccountChanged;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Cuts the sessions of an officer whose account was disabled. */
@Component
class SessionsEnd {

    private final SessionRegistry sessions;

    SessionsEnd(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(AccountChanged change) {
        if (change.endsSessions()) {
            sessions.getAllPrincipals().stream()
                    .filter(principal ->
                            principal instanceof User user && user.getUsername().equals(change.username()))
                    .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                    .forEach(SessionInformation::expireNow);
        }
    }
}
