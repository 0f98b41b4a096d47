package jp.menkyo.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A mail server of the demo's own that keeps what it gets, so that nothing ever leaves the machine. */
@Component
public class MailCatcher {

    /** Port under {@code bin/run}. */
    public static final int PORT = 3025;

    private final int port;
    private final Faults faults;
    private final List<Mail> caught = new ArrayList<>();
    private @Nullable GreenMail server;
    private final Set<MimeMessage> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    MailCatcher(Faults faults, @Value("${spring.mail.port}") int port) {
        this.faults = faults;
        this.port = port;
        open();
    }

    /** A mail as a reader sees it, with every recipient its envelope and headers name. */
    public record Mail(List<String> recipients, String subject, String text) {}

    /** Every mail so far, the newest last. */
    public synchronized List<Mail> mails() {
        collect();
        return List.copyOf(caught);
    }

    /** The server lists mails by reader, not by time: a new one may stand anywhere. */
    private void collect() {
        if (server != null) {
            Arrays.stream(server.getReceivedMessages())
                    .filter(seen::add)
                    .map(MailCatcher::read)
                    .forEach(caught::add);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            var recipients = Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .toList();
            return new Mail(
                    recipients, message.getSubject(), message.getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows the switch {@code mail}: any fault closes the door, none opens it; caught mails stay. */
    @Scheduled(fixedDelay = 200)
    public void followTheSwitch() {
        if (faults.of("mail") == Fault.NONE) {
            open();
        } else {
            close();
        }
    }

    /** A server that was stopped does not start again, so each opening is a new one. */
    private synchronized void open() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            seen.clear();
        }
    }

    @PreDestroy
    synchronized void close() {
        if (server != null) {
            collect();
            server.stop();
            server = null;
        }
    }
}
