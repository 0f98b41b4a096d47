package jp.menkyo.notification;

/** The mail server did not take the message; nothing left the house, and sending again later is safe. */
public class MailServerUnavailable extends RuntimeException {

    MailServerUnavailable(Throwable cause) {
        super("the mail server does not take messages now", cause);
    }
}
