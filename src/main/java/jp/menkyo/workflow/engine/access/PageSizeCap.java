package jp.menkyo.workflow.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web applications ask for some lists in pages of 2,000 and cannot be told otherwise, while nobody may ask the engine for
 * more than 1,000 of anything.
 */
class PageSizeCap extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Smaller(request), response);
    }

    private static final class Smaller extends HttpServletRequestWrapper {

        private Smaller(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            var query = super.getQueryString();
            return query == null ? null : query.replace("maxResults=2000", "maxResults=1000");
        }
    }
}
