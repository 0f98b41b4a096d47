package jp.menkyo.notification;

/** The mail server took nothing: it is down, too busy or refuses us. The notice stays queued; trying again later is safe. */
public class MailServerUnavailable extends RuntimeException {

    private final String reason;

    /** @param reason a code, never what the server said */
    public MailServerUnavailable(String reason) {
        super("the mail server took nothing: " + reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
