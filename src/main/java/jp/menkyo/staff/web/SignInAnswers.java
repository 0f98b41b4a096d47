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
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** What follows a sign-in, a failed one, and a sign-out: redirects for browsers, status codes for programs. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

    private final SavedRequestAwareAuthenticationSuccessHandler pages =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final Refusal refusal;
    private final FreshSignIn fresh;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    SignInAnswers(Refusal refusal, FreshSignIn fresh, CsrfTokenRepository tokens, Clock clock) {
        this.refusal = refusal;
        this.fresh = fresh;
        this.tokens = tokens;
        this.clock = clock;
        pages.setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        WorkingDay.begin(request.getSession(), clock);
        fresh.begin(request.getSession());
        drawToken(request, response);
        if (Visitor.isBrowser(request)) {
            pages.onAuthenticationSuccess(request, response, authentication);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    /** Drawn by the first page instead, the CSRF token of one of two tabs opened at once would overwrite the other's. */
    private void drawToken(HttpServletRequest request, HttpServletResponse response) {
        tokens.saveToken(tokens.generateToken(request), request, response);
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
