package jp.menkyo.simulator.server;

import com.fasterxml.jackson.databind.JsonNode;
import jp.menkyo.simulator.Fault;

/**
 * What the application asks a simulated system.
 *
 * @param body missing unless it is JSON
 * @param content the body as it came
 * @param fault what is wrong now; most of it is none of the system's business
 */
public record Question(
        String method,
        String path,
        String requestId,
        String key,
        String legalBasis,
        JsonNode body,
        byte[] content,
        Fault fault) {

    /** The fault {@code WRONG_PERSON} is on. */
    public boolean aboutSomebodyElse() {
        return fault == Fault.WRONG_PERSON;
    }

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
