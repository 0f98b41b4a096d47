package jp.menkyo.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.notification.Notices;
import jp.menkyo.notification.Recipient;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer finds a letter, prints it and writes down that it was posted. */
@MenkyoTest
class LetterPagesTest {

    private static final AtomicLong CASES = new AtomicLong();

    @LocalServerPort
    int port;

    @Autowired
    Notices notices;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    private final CaseNumber caseNumber = CaseNumber.of(907, CASES.incrementAndGet());
    private NoticeId letter;

    @BeforeEach
    void write() {
        letter = notices.create(
                caseNumber,
                NoticeTemplate.WITHDRAWN,
                "1",
                new Recipient(new PersonName("手紙", "花子"), null, "〒160-0023\n新宿区"),
                Map.of());
    }

    @Test
    void findsPrintsAndPostsALetter() {
        var issuer = OfficerClient.signedIn(port, "issuer1");
        assertThat(issuer.page("/desk").body()).contains("href=\"/desk/letters\"");
        assertThat(issuer.page("/desk/letters?q=" + caseNumber).body()).contains("手紙　花子", "取下げの受理のお知らせ", "発送待ち");

        var pdf = issuer.page("/desk/letters/" + letter + ".pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(pdf.headers().firstValue("Cache-Control")).contains("no-store");

        issuer.form("/desk/letters/" + letter + "/posted", "postedOn", "2019-01-01");
        assertThat(issuer.page("/desk/letters?q=" + caseNumber).body()).contains("手紙が作られた日から今日まで", "発送待ち");
        issuer.form(
                "/desk/letters/" + letter + "/posted",
                "postedOn",
                LocalDate.now(clock).toString());
        assertThat(issuer.page("/desk/letters?state=&q=" + caseNumber).body()).contains("発送済みにしました", "発送済み");
        assertThat(issuer.page("/desk/letters?q=" + caseNumber).body()).contains("該当する手紙はありません");
        assertThat(audit.of(caseNumber)).extracting(AuditEntry::action).contains("VIEWED_LETTER", "LETTER_POSTED");
    }

    @ParameterizedTest
    @CsvSource({"auditor1, 200, 403", "examiner1, 403, 403", "sysadmin1, 403, 403"})
    void isForThoseWhoPostAndReadOnlyForThoseWhoWatch(String username, int list, int print) {
        var officer = OfficerClient.signedIn(port, username);

        assertThat(officer.page("/desk/letters").statusCode()).isEqualTo(list);
        assertThat(officer.page("/desk/letters/" + letter + ".pdf").statusCode())
                .isEqualTo(print);
        assertThat(officer.form("/desk/letters/" + letter + "/posted", "postedOn", "2026-12-04")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysSoWhenThereIsNoSuchLetter() {
        var issuer = OfficerClient.signedIn(port, "issuer1");

        assertThat(issuer.page("/desk/letters/n_abcdefghijklmnopqrstuvwx.pdf").statusCode())
                .isEqualTo(404);
        assertThat(issuer.page("/desk/letters/of-day.pdf?day=1999-01-04").statusCode())
                .isEqualTo(404);
        assertThat(issuer.page("/desk/letters?day=nonsense&page=-3").statusCode())
                .isEqualTo(200);
        assertThat(issuer.page("/desk/letters?page=99999").body()).contains("このページには何もありません");
    }
}
