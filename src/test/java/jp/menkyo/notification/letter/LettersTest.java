package jp.menkyo.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.notification.Notices;
import jp.menkyo.notification.Recipient;
import jp.menkyo.notification.letter.LetterQuery.State;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters of a day that no other test writes letters on. */
@MenkyoTest
class LettersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final AtomicLong CASES = new AtomicLong();

    @Autowired
    Letters letters;

    @Autowired
    Notices notices;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    private LocalDate day;

    @BeforeEach
    void goThere() {
        day = DAY.plusDays(CASES.get());
        clock.set(day);
    }

    @AfterEach
    void comeBack() {
        clock.reset();
    }

    @Test
    void printsAndPostsThoseOfADayTogether() {
        var first = write("〒160-0023\n新宿区");
        var second = write(null);
        assertThat(new String(letters.print(day), StandardCharsets.ISO_8859_1)).startsWith("%PDF");

        letters.posted(first.id(), day, "issuer1");
        assertThat(waiting(day)).extracting(Letter::id).containsExactly(second.id());
        assertThat(letters.posted(day, letters.batch(day), day, "issuer1")).isEqualTo(1);

        assertThat(waiting(day)).isEmpty();
        assertThat(letters.get(first.id()))
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("〒160-0023\n新宿区"))
                .satisfies(letter -> assertThat(letter.posted()).isEqualTo(new Letter.Posted(day, "issuer1")));
        assertThat(audit.of(first.caseNumber())).extracting(AuditEntry::action).contains("LETTER_POSTED");
        assertThatThrownBy(() -> letters.print(day)).hasMessageContaining("発送を待っている手紙はありません");
    }

    @Test
    void postsNoLetterThatWasNotPrintedWithTheOthers() {
        write(null);
        var printed = letters.batch(day);
        var later = write(null);

        assertThatThrownBy(() -> letters.posted(day, printed, day, "issuer1"))
                .isInstanceOfSatisfying(
                        LetterRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("OTHER_LETTERS"));
        assertThat(letters.get(later.id()).posted()).isNull();
        assertThat(letters.posted(day, letters.batch(day), day, "issuer1")).isEqualTo(2);
    }

    @Test
    void isPostedOnceAndOnADayThatCanBe() {
        var letter = write(null);

        assertRefused("IMPOSSIBLE_DAY", letter, day.plusDays(1));
        assertRefused("IMPOSSIBLE_DAY", letter, day.minusDays(1));
        letters.posted(letter.id(), day, "issuer1");
        assertRefused("LETTER_POSTED", letter, day);
        assertThat(letters.get(letter.id()).posted()).isEqualTo(new Letter.Posted(day, "issuer1"));
    }

    @Test
    void findsThemByCaseStateAndDayPageByPage() {
        for (int n = 0; n <= Letters.PAGE_SIZE; n++) {
            write(null);
        }
        var all = new LetterQuery(null, null, day);

        assertThat(letters.find(all, 0).letters()).hasSize(Letters.PAGE_SIZE);
        assertThat(letters.find(all, 1).letters()).hasSize(1);
        assertThat(letters.find(all, 1).total()).isEqualTo(Letters.PAGE_SIZE + 1);
        var one = letters.find(all, 1).letters().get(0);
        assertThat(letters.find(new LetterQuery(one.caseNumber().value(), null, null), 0)
                        .letters())
                .containsExactly(one);
        assertThat(letters.find(new LetterQuery(null, State.POSTED, day), 0).total())
                .isZero();
    }

    @Test
    void knowsOnlyLetters() {
        var caseNumber = CaseNumber.of(906, CASES.incrementAndGet());
        var mail = notices.create(
                caseNumber,
                NoticeTemplate.AMENDMENT_REQUEST,
                "1",
                new Recipient(new PersonName("見本", "花子"), "a@people.example", "〒160-0023\n新宿区"),
                Map.of("wanted", "住民票の写し"));

        assertThatThrownBy(() -> letters.get(mail)).isInstanceOf(LetterRefused.class);
    }

    private void assertRefused(String code, Letter letter, LocalDate on) {
        assertThatThrownBy(() -> letters.posted(letter.id(), on, "issuer1"))
                .isInstanceOfSatisfying(
                        LetterRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<Letter> waiting(LocalDate on) {
        return letters.find(new LetterQuery(null, State.WAITING, on), 0).letters();
    }

    private Letter write(@Nullable String address) {
        var caseNumber = CaseNumber.of(906, CASES.incrementAndGet());
        NoticeId id = notices.create(
                caseNumber,
                NoticeTemplate.AMENDMENT_REQUEST,
                "1",
                new Recipient(new PersonName("見本", "花子"), null, address),
                Map.of("wanted", "住民票の写し"));
        return letters.get(id);
    }
}
