package jp.menkyo.simulator.server;

import java.util.Map;

/** What a simulated system answers. */
public record Reply(int status, String contentType, Object body) {

    public static Reply json(Object body) {
        return new Reply(200, "application/json", body);
    }

    public static Reply page(String html) {
        return new Reply(200, "text/html; charset=UTF-8", html);
    }

    public static Reply error(int status) {
        return new Reply(status, "application/json", Map.of("error", status));
    }
}
