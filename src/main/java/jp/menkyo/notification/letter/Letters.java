package jp.menkyo.notification.letter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.shared.sealing.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that go by post. A letter is printed as often as needed and posted once. */
@Service
@Transactional
public class Letters {

    public static final int PAGE_SIZE = 50;
    /** More than an office writes on a day; keeps one file printable. */
    private static final int LARGEST_BATCH = 500;

    private final LetterRows rows;
    private final LetterPrinter printer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(LetterRows rows, LetterPrinter printer, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.printer = printer;
        this.events = events;
        this.clock = clock;
    }

    /** @param total of all that fit */
    public record Found(List<Letter> letters, long total) {}

    /** @param page from 0; newest first */
    @Transactional(readOnly = true)
    public Found find(LetterQuery query, int page) {
        return new Found(rows.find(query, PAGE_SIZE, (long) page * PAGE_SIZE), rows.count(query));
    }

    /** @throws LetterRefused when there is none */
    @Transactional(readOnly = true)
    public Letter get(NoticeId id) {
        return rows.find(id).orElseThrow(LetterRefused::unknown);
    }

    /** @throws LetterRefused when there is none, or a character of it is in no font */
    @Transactional(readOnly = true)
    public byte[] print(NoticeId id) {
        return printer.print(List.of(get(id)));
    }

    /**
     * What was written on {@code day} and still waits, as one file; each letter begins on a new page.
     *
     * @throws LetterRefused when nothing waits, or a character of a letter is in no font
     */
    @Transactional(readOnly = true)
    public byte[] print(LocalDate day) {
        return printer.print(waiting(day));
    }

    /**
     * Writes down that it was posted.
     *
     * @param by user name
     * @throws LetterRefused when there is none, it was posted before, or the day cannot be
     */
    public void posted(NoticeId id, LocalDate on, String by) {
        post(get(id), on, by);
    }

    /** Tells apart which letters of {@code day} wait: those that are printed together, and no others, are posted together. */
    @Transactional(readOnly = true)
    public String batch(LocalDate day) {
        return mark(rows.find(ofDay(day), LARGEST_BATCH, 0));
    }

    private static String mark(List<Letter> letters) {
        var ids = letters.stream().map(letter -> letter.id().value()).sorted().collect(Collectors.joining(","));
        return Sha256.hex(ids.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The same for everything that was written on {@code day} and still waits.
     *
     * @param batch the letters that were printed, as {@link #batch} told them apart
     * @return how many
     * @throws LetterRefused when nothing waits, other letters wait than those of the batch, or the day cannot be
     */
    public int posted(LocalDate day, String batch, LocalDate on, String by) {
        var letters = waiting(day);
        if (!mark(letters).equals(batch)) {
            throw LetterRefused.otherLetters();
        }
        letters.forEach(letter -> post(letter, on, by));
        return letters.size();
    }

    private List<Letter> waiting(LocalDate day) {
        var letters = rows.find(ofDay(day), LARGEST_BATCH, 0);
        if (letters.isEmpty()) {
            throw LetterRefused.noneWaiting();
        }
        return letters;
    }

    private static LetterQuery ofDay(LocalDate day) {
        return new LetterQuery(null, LetterQuery.State.WAITING, day);
    }

    private void post(Letter letter, LocalDate on, String by) {
        var written = letter.writtenAt().atZone(clock.getZone()).toLocalDate();
        if (on.isBefore(written) || on.isAfter(LocalDate.now(clock))) {
            throw LetterRefused.impossibleDay();
        }
        if (!rows.posted(letter.id(), on, by)) {
            throw LetterRefused.alreadyPosted();
        }
        events.publishEvent(new LetterPosted(letter.caseNumber(), letter.id()));
    }
}
