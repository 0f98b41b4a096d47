package jp.menkyo.intake.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets the portal in by its credential, before a byte of the body is read; the audit trail then names it as the actor. An
 * officer's session opens nothing here: online data comes through the portal and by nobody's hand.
 */
class PortalGate extends OncePerRequestFilter {

    private static final String ACTOR = "portal";

    private final PortalCredential credential;
    private final HandlerExceptionResolver refusals;

    PortalGate(PortalCredential credential, HandlerExceptionResolver refusals) {
        this.credential = credential;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!credential.isIn(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"portal\"");
            refusals.resolveException(request, response, null, new PortalUnknown());
            return;
        }
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    ACTOR, null, AuthorityUtils.createAuthorityList("ROLE_" + ACTOR))));
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
