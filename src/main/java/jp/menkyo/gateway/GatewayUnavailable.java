package jp.menkyo.gateway;

/**
 * An outside system gave no usable answer: down, too slow, cut off, or nonsense. Nothing is lost; the case waits and asks
 * again. The reason is a code such as {@code TIMEOUT}, never what the other side sent.
 */
public class GatewayUnavailable extends RuntimeException {

    private final String gateway;
    private final String reason;

    public GatewayUnavailable(String gateway, String reason) {
        super(gateway + ": " + reason);
        this.gateway = gateway;
        this.reason = reason;
    }

    public String gateway() {
        return gateway;
    }

    public String reason() {
        return reason;
    }
}
