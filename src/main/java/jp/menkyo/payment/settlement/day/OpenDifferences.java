package jp.menkyo.payment.settlement.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.menkyo.payment.settlement.match.Difference;
import jp.menkyo.payment.settlement.store.SettlementBook;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Differences that nobody has explained yet, by case. Those of no case, at the counter or of an order that is none of ours,
 * stand on the sheet of their day alone; it cannot be closed before they are explained.
 */
@Service
@Transactional
public class OpenDifferences {

    private final DaySheets sheets;
    private final SettlementBook book;
    private final ApplicationEventPublisher events;

    OpenDifferences(DaySheets sheets, SettlementBook book, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.book = book;
        this.events = events;
    }

    /** A difference and the day that cannot be closed because of it. */
    public record Open(LocalDate day, Difference difference) {}

    /** Those of a case, of all days that are not closed. */
    @Transactional(readOnly = true)
    public List<Open> of(CaseNumber caseNumber) {
        return book.openDays(caseNumber).stream()
                .flatMap(day -> unexplained(day).stream()
                        .filter(open -> caseOf(open.difference())
                                .filter(caseNumber::equals)
                                .isPresent()))
                .toList();
    }

    /**
     * Tells about everything that differs on a day.
     *
     * @param paired cases of which something has just turned up on the other side, whatever the day
     */
    public void tell(LocalDate day, Collection<CaseNumber> paired) {
        var cases = new TreeSet<>(java.util.Comparator.comparing(CaseNumber::value));
        cases.addAll(paired);
        unexplained(day).forEach(open -> caseOf(open.difference()).ifPresent(cases::add));
        cases.forEach(caseNumber -> events.publishEvent(new DifferencesChanged(caseNumber)));
    }

    /** Tells that an officer has said something about a difference. */
    void tell(Difference difference) {
        caseOf(difference).ifPresent(caseNumber -> events.publishEvent(new DifferencesChanged(caseNumber)));
    }

    private List<Open> unexplained(LocalDate day) {
        return sheets.of(day).differences().stream()
                .filter(line -> !line.explained())
                .map(line -> new Open(day, line.difference()))
                .toList();
    }

    private Optional<CaseNumber> caseOf(Difference difference) {
        return Optional.ofNullable(difference.orderId()).flatMap(book::caseOf);
    }
}
