package jp.menkyo.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Records that an officer signed out. */
@Component
public class SignOut implements LogoutHandler {

    private final Attempts attempts;

    SignOut(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            attempts.ended(authentication.getName());
        }
    }
}
