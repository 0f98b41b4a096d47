package jp.menkyo.staff.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells a person's browser, which wants pages and redirects, from a program, which wants status codes. */
final class Visitor {

    private Visitor() {}

    static boolean isBrowser(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && request.getHeader("X-Requested-With") == null;
    }

    /** A browser that is loading a page, not one whose script is calling an interface. */
    static boolean wantsPage(HttpServletRequest request) {
        return isBrowser(request) && !isInterface(request.getRequestURI());
    }

    private static boolean isInterface(String path) {
        return path.startsWith("/api/") || path.startsWith("/camunda/api/");
    }
}
