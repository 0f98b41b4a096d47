package jp.menkyo.simulator.server;

import java.util.Map;

/**
 * What a simulated system answers.
 *
 * @param body text, bytes of a file, or what is written as JSON
 */
public record Reply(int status, String contentType, Object body, Map<String, String> headers) {

    public static Reply json(Object body) {
        return new Reply(200, "application/json", body, Map.of());
    }

    public static Reply page(String html) {
        return new Reply(200, "text/html; charset=UTF-8", html, Map.of());
    }

    /** @param headers what the head says about the file */
    public static Reply file(byte[] content, Map<String, String> headers) {
        return new Reply(200, "application/pkcs7-mime", content, headers);
    }

    public static Reply error(int status) {
        return new Reply(status, "application/json", Map.of("error", status), Map.of());
    }
}
