package jp.menkyo.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a page of ours may load: our own files and nothing else, no inline script or style. Only our own pages may show a case's
 * documents and desk pages inside them; all else refuses frames. The engine's web applications bring a policy of their own.
 */
class ContentPolicy implements HeaderWriter {

    private static final String OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; object-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors ";
    private static final RequestMatcher ENGINE = path("/camunda/**");
    private static final RequestMatcher FRAMED = new OrRequestMatcher(
            path("/api/cases/{caseNumber}/documents/**"),
            path("/api/cases/{caseNumber}/certificate.pdf"),
            path("/api/cases/{caseNumber}/proof.pdf"),
            path("/desk/**"));

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!ENGINE.matches(request)) {
            boolean framed = FRAMED.matches(request);
            response.setHeader("Content-Security-Policy", OWN + (framed ? "'self'" : "'none'"));
            response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        }
    }
}
