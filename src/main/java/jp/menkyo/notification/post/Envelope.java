package jp.menkyo.notification.post;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import jp.menkyo.notification.Notice;
import jp.menkyo.notification.text.Office;

/** Makes a fresh message for every notice and looks at it once more before it leaves. */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Envelope() {}

    static MimeMessage message(Session session, Notice notice, Office office, Instant now) {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(office.sender(), office.name(), UTF_8));
            message.setRecipient(RecipientType.TO, address(notice));
            message.setSubject(notice.subject(), UTF_8);
            message.setText(notice.body(), UTF_8);
            message.setSentDate(Date.from(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("the notice " + notice.id() + " cannot be written as mail", e);
        }
    }

    static Address[] of(Notice notice) {
        try {
            return new Address[] {address(notice)};
        } catch (AddressException e) {
            throw new IllegalStateException("the notice " + notice.id() + " has no usable address", e);
        }
    }

    private static InternetAddress address(Notice notice) throws AddressException {
        var email = notice.email();
        if (email == null) {
            throw new IllegalStateException("the notice " + notice.id() + " goes by letter");
        }
        return new InternetAddress(email, true);
    }

    /** Do header and envelope both hold the notice's recipient and nobody else? */
    static boolean exactlyOne(MimeMessage message, Address[] envelope, Notice notice) {
        try {
            var header = message.getAllRecipients();
            return header != null
                    && header.length == 1
                    && envelope.length == 1
                    && header[0].equals(envelope[0])
                    && envelope[0].toString().equals(notice.email());
        } catch (MessagingException unreadable) {
            return false;
        }
    }
}
