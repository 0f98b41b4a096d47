package jp.menkyo.notification.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Clock;
import jp.menkyo.notification.MailServerUnavailable;
import jp.menkyo.notification.Notice;
import jp.menkyo.notification.NoticeState;
import jp.menkyo.notification.text.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands one message to the mail server. What it cannot hand over at all is told apart from what may have been taken: only
 * the first may be tried again.
 */
@Component
public class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final JavaMailSenderImpl server;
    private final Clock clock;

    PostOffice(JavaMailSenderImpl server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends {@code notice} to its recipient and to nobody else.
     *
     * @throws MailServerUnavailable when nothing was handed over
     */
    public Outcome handOver(Notice notice, Office office) {
        var message = Envelope.message(server.getSession(), notice, office, clock.instant());
        var envelope = Envelope.of(notice);
        if (!Envelope.exactlyOne(message, envelope, notice)) {
            return new Outcome(NoticeState.FAILED, "RECIPIENT_DIFFERS");
        }
        var line = connect();
        try {
            line.sendMessage(message, envelope);
            return new Outcome(NoticeState.SENT, null);
        } catch (MessagingException refused) {
            return Refusal.judge(refused);
        } finally {
            hangUp(line);
        }
    }

    private Transport connect() {
        try {
            var line = server.getSession().getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
            line.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return line;
        } catch (MessagingException down) {
            throw new MailServerUnavailable("NO_CONNECTION");
        }
    }

    private static void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException rude) {
            LOG.info("the mail server ended the call first");
        }
    }
}
