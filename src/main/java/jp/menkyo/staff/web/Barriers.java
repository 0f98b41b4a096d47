package jp.menkyo.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** Answers to somebody who is not signed in, may not do this, or was signed out by a newer sign-in of the same account. */
@Component
class Barriers implements AuthenticationEntryPoint, AccessDeniedHandler, SessionInformationExpiredStrategy {

    private static final String SIGN_IN_FIRST = "ログインが必要です。ログインしてからもう一度操作してください。";
    private static final String NOT_ALLOWED = "この操作を行う権限がありません。担当の職員に依頼するか、権限の付与を申請してください。";
    private static final String STALE = "画面を開いてから時間がたったため受け付けられません。画面を開き直して、もう一度操作してください。";
    private static final String REPLACED = "同じ利用者が別の端末でログインしたため、この端末ではログアウトしました。";

    private final Refusal refusal;

    Barriers(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (Visitor.wantsPage(request)) {
            response.sendRedirect("/login");
        } else {
            refusal.write(response, HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN", SIGN_IN_FIRST);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        boolean stale = exception instanceof CsrfException;
        if (stale && Visitor.isBrowser(request) && request.getRequestURI().equals("/login")) {
            response.sendRedirect("/login?again");
        } else if (Visitor.wantsPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (stale) {
            refusal.write(response, HttpStatus.FORBIDDEN, "CSRF_TOKEN_MISSING", STALE);
        } else {
            refusal.write(response, HttpStatus.FORBIDDEN, "NOT_ALLOWED", NOT_ALLOWED);
        }
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        if (Visitor.wantsPage(event.getRequest())) {
            event.getResponse().sendRedirect("/login?replaced");
        } else {
            refusal.write(event.getResponse(), HttpStatus.UNAUTHORIZED, "SESSION_REPLACED", REPLACED);
        }
    }
}
