package jp.menkyo.staff.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.menkyo.staff.FreshSignIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What follows a sign-in, a failed one, and a sign-out: redirects for browsers, status codes for programs. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

    private final SavedRequestAwareAuthenticationSuccessHandler pages =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final Refusal refusal;
    private final FreshSignIn fresh;
    private final Clock clock;

    SignInAnswers(Refusal refusal, FreshSignIn fresh, Clock clock) {
        this.refusal = refusal;
        this.fresh = fresh;
        this.clock = clock;
        pages.setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        WorkingDay.begin(request.getSession(), clock);
        fresh.begin(request.getSession());
        drawToken(request);
        if (Visitor.isBrowser(request)) {
            pages.onAuthenticationSuccess(request, response, authentication);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    /** Puts the CSRF token into the session now: drawn by the first page, two tabs opened at once would overwrite each other's. */
    private static void drawToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (Visitor.isBrowser(request)) {
            response.sendRedirect("/login?error");
        } else {
            refusal.write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "SIGN_IN_REFUSED",
                    "ログインできません。利用者名とパスワードを確かめるか、15分おいてからもう一度試してください。");
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (Visitor.wantsPage(request)) {
            response.sendRedirect("/login?logout");
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }
}
