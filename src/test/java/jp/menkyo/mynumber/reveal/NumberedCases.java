package jp.menkyo.mynumber.reveal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import jp.menkyo.SettableClock;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.ShownNumber;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.PaperApplications;
import org.springframework.boot.test.context.TestComponent;

/** Open cases that hold a number, each test on a day of its own: what one test shows must not use up another's pace. */
@TestComponent
public class NumberedCases {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2031, 6, 2);

    private final PaperApplications papers;
    private final SettableClock clock;

    public NumberedCases(PaperApplications papers, SettableClock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    /** @param groups the number as a page shows it */
    public record NumberedCase(CaseNumber caseNumber, String digits, String groups) {}

    /** Sets the clock to ten in the morning of a day that no other test uses. */
    public LocalDate freshDay() {
        var day = FIRST.plusDays(DAYS.getAndIncrement());
        clock.set(day);
        return day;
    }

    public NumberedCase open() {
        var digits = MyNumbers.nextDigits();
        var groups = String.join(" ", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8));
        return new NumberedCase(papers.handIn(PaperApplications.ordinary(), digits), digits, groups);
    }

    /** What a page would get. */
    public static String read(ShownNumber number) {
        try (var page = new ByteArrayOutputStream()) {
            number.writeTo(page);
            return page.toString(StandardCharsets.US_ASCII);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
