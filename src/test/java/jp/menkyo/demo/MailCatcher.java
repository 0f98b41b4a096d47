package jp.menkyo.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A mail server of the demo's own that keeps what it gets, so that nothing ever leaves the machine. */
@Component
public class MailCatcher {

    /** Port under {@code bin/run}. */
    public static final int PORT = 3025;

    private final GreenMail server;
    private final Faults faults;
    private boolean running;

    MailCatcher(Faults faults, @Value("${spring.mail.port}") int port) {
        this.faults = faults;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        running = true;
    }

    /** A mail as a reader sees it, with every recipient its envelope and headers name. */
    public record Mail(List<String> recipients, String subject, String text) {}

    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailCatcher::read)
                .toList();
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
    synchronized void followTheSwitch() {
        boolean wanted = faults.of("mail") == Fault.NONE;
        if (running && !wanted) {
            server.getSmtp().stopService();
            running = false;
        } else if (!running && wanted) {
            server.getSmtp().startService();
            running = true;
        }
    }

    @PreDestroy
    void close() {
        server.stop();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
