package jp.menkyo.gateway.line;

/**
 * A file that was fetched, whole by its own digest (RFC 9530).
 *
 * @param name what the other side says the file is about
 * @param bytes its size
 */
public record Fetched(String requestId, String name, long bytes) implements Answer {

    @Override
    public String outcome() {
        return "FETCHED";
    }
}
