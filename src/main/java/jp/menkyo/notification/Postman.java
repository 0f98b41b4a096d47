package jp.menkyo.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server, built anew, and looks at its envelope once more before it goes. */
@Component
class Postman {

    private final JavaMailSender sender;
    private final NoticeStates states;
    private final String from;

    Postman(JavaMailSender sender, NoticeStates states, @Value("${menkyo.mail.from}") String from) {
        this.sender = sender;
        this.states = states;
        this.from = from;
    }

    void deliver(NoticeId id, Message message) {
        var mail = build(message);
        if (!states.start(id)) {
            throw new DeliveryUnknown(id);
        }
        try {
            sender.send(mail);
        } catch (MailException refused) {
            if (nothingLeft(refused)) {
                states.back(id);
            }
            throw new MailServerUnavailable(refused);
        }
        states.sent(id);
    }

    /** No connection, or an answer before the text was sent: then nothing can have arrived. */
    private static boolean nothingLeft(MailException refused) {
        return refused.getCause() instanceof org.eclipse.angus.mail.util.MailConnectException
                || refused instanceof MailSendException send
                        && send.getMessageExceptions().length > 0
                        && send.getMessageExceptions()[0] instanceof jakarta.mail.SendFailedException
                || refused instanceof org.springframework.mail.MailAuthenticationException;
    }

    private MimeMessage build(Message message) {
        var mail = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mail, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(message.address());
            helper.setSubject(message.subject());
            helper.setText(message.words(), false);
            requireOneRecipient(mail, message.address());
        } catch (MessagingException e) {
            throw new IllegalStateException("a notice could not be put into a mail", e);
        }
        return mail;
    }

    private static void requireOneRecipient(MimeMessage mail, String address) throws MessagingException {
        var all = mail.getAllRecipients();
        if (all.length != 1 || !all[0].toString().equals(address)) {
            throw new IllegalStateException("a notice has exactly one recipient");
        }
    }
}
