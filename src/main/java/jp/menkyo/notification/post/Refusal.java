package jp.menkyo.notification.post;

import jakarta.mail.MessagingException;
import jp.menkyo.notification.MailServerUnavailable;
import jp.menkyo.notification.NoticeState;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Reads what a mail server means by not taking a message (RFC 5321 4.2.1). */
final class Refusal {

    private static final int LATER = 400;
    private static final int NEVER = 500;

    private Refusal() {}

    /**
     * A clear no is {@code FAILED}; a connection that broke without an answer leaves it {@code UNKNOWN}.
     *
     * @throws MailServerUnavailable when the server said to come back later
     */
    static Outcome judge(MessagingException refused) {
        int code = code(refused);
        if (code >= NEVER) {
            return new Outcome(NoticeState.FAILED, "SMTP_" + code);
        }
        if (code >= LATER) {
            throw new MailServerUnavailable("SMTP_" + code);
        }
        return new Outcome(NoticeState.UNKNOWN, "NO_ANSWER");
    }

    private static int code(MessagingException refused) {
        for (Exception cause = refused; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
        }
        return refused instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }
}
