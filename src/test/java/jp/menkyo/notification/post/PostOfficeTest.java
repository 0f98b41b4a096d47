package jp.menkyo.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import jp.menkyo.notification.MailServerUnavailable;
import jp.menkyo.notification.Notice;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.notification.text.Office;
import jp.menkyo.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostOfficeTest {

    private static final Office OFFICE = new Office("窓口", "新宿区", "03-0000-0000", "平日", "desk@office.example");

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, SMTP_550",
        "MAIL, 553 not from you, SMTP_553",
        ". , 554 not this text, SMTP_554",
    })
    void takesAClearNoForFailed(String step, String answer, String reason) throws IOException {
        try (var server = new ScriptedMailServer(step, answer)) {
            assertThat(post(server.port()).handOver(notice(), OFFICE))
                    .isEqualTo(new Outcome(NoticeState.FAILED, reason));
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 451 try later", "MAIL, 421 busy", "., 452 full"})
    void canBeAskedAgainWhenToldToComeBack(String step, String answer) throws IOException {
        try (var server = new ScriptedMailServer(step, answer)) {
            assertThatThrownBy(() -> post(server.port()).handOver(notice(), OFFICE))
                    .isInstanceOf(MailServerUnavailable.class)
                    .hasNoCause()
                    .hasMessageNotContaining("someone");
        }
    }

    @Test
    void doesNotKnowWhatBecameOfATextThatGotNoAnswer() throws IOException {
        try (var server = new ScriptedMailServer(".", ScriptedMailServer.HANG_UP)) {
            assertThat(post(server.port()).handOver(notice(), OFFICE))
                    .isEqualTo(new Outcome(NoticeState.UNKNOWN, "NO_ANSWER"));
        }
    }

    @Test
    void canBeAskedAgainWhenNobodyAnswers() throws IOException {
        var server = new ScriptedMailServer("none", "none");
        server.close();

        assertThatThrownBy(() -> post(server.port()).handOver(notice(), OFFICE))
                .isInstanceOf(MailServerUnavailable.class)
                .hasNoCause();
    }

    @Test
    void namesOneRecipientInHeaderAndEnvelope() throws IOException {
        try (var server = new ScriptedMailServer("none", "none")) {
            assertThat(post(server.port()).handOver(notice(), OFFICE).state()).isEqualTo(NoticeState.SENT);

            assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT")))
                    .containsExactly("RCPT TO:<someone@people.example>");
            assertThat(server.heard().stream().filter(line -> line.matches("(?i)(to|cc|bcc|resent-.*):.*")))
                    .containsExactly("To: someone@people.example");
        }
    }

    @Test
    void seesWhenAnybodyElseIsAddressed() throws Exception {
        var session = Session.getInstance(new Properties());
        var stranger = new InternetAddress("stranger@people.example");
        var envelope = Envelope.of(notice());
        var right = Envelope.message(session, notice(), OFFICE, Instant.EPOCH);
        var copied = Envelope.message(session, notice(), OFFICE, Instant.EPOCH);
        copied.addRecipient(RecipientType.BCC, stranger);
        var shifted = Envelope.message(session, notice(), OFFICE, Instant.EPOCH);
        shifted.setRecipient(RecipientType.TO, stranger);

        assertThat(Envelope.exactlyOne(right, envelope, notice())).isTrue();
        assertThat(Envelope.exactlyOne(copied, envelope, notice())).isFalse();
        assertThat(Envelope.exactlyOne(shifted, envelope, notice())).isFalse();
        assertThat(Envelope.exactlyOne(shifted, new InternetAddress[] {stranger}, notice()))
                .isFalse();
        assertThat(Envelope.exactlyOne(right, new InternetAddress[] {stranger}, notice()))
                .isFalse();
    }

    private static PostOffice post(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new PostOffice(server, Clock.systemUTC());
    }

    private static Notice notice() {
        return new Notice(
                new NoticeId("n_bcdfghjklmnpqrstvwxzbcdf"),
                CaseNumber.of(8, 1),
                NoticeTemplate.WITHDRAWN,
                "山田　花子",
                "someone@people.example",
                "件名",
                "本文\n",
                NoticeState.SENDING,
                null,
                Instant.EPOCH);
    }
}
