package jp.menkyo.simulator.server;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the application asks a simulated system.
 *
 * @param aboutSomebodyElse the fault {@code WRONG_PERSON} is on
 */
public record Question(
        String method,
        String path,
        String requestId,
        String key,
        String legalBasis,
        JsonNode body,
        boolean aboutSomebodyElse) {

    /** The last part of the path. */
    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
