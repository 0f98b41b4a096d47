package jp.menkyo.staff.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session nine hours after its sign-in, however busy it is. */
class WorkingDay extends OncePerRequestFilter {

    static final Duration LENGTH = Duration.ofHours(9);

    private static final String SIGNED_IN_AT = WorkingDay.class.getName();

    private final Clock clock;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    WorkingDay(Clock clock) {
        this.clock = clock;
    }

    static void begin(HttpSession session, Clock clock) {
        session.setAttribute(SIGNED_IN_AT, clock.instant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOver(request.getSession(false))) {
            end.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable HttpSession session) {
        return session != null
                && session.getAttribute(SIGNED_IN_AT) instanceof Instant begin
                && clock.instant().isAfter(begin.plus(LENGTH));
    }
}
