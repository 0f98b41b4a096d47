package jp.menkyo.workflow.revealreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.reveal.brake.Alarm;
import jp.menkyo.mynumber.reveal.brake.Alarms;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.revealreview.ReviewRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds every reveal of a week against its case (照会処理の記録の定期の確認). Each week becomes one task of the managers, which is
 * done when somebody has looked at each reveal; nobody looks at her own.
 */
@Service
public class RevealReviews {

    public static final int PAGE_SIZE = 20;

    private static final int SHORTEST_NOTE = 3;
    private static final int FURTHEST_BACK = 26;

    private final ReviewRows rows;
    private final ReviewLines lines;
    private final ReviewTask task;
    private final Alarms alarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevealReviews(
            ReviewRows rows,
            ReviewLines lines,
            ReviewTask task,
            Alarms alarms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.task = task;
        this.alarms = alarms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the review of each week that is over and has none yet; calling again changes nothing. Runs every morning, so that
     * a Monday that was missed is made up for.
     */
    @Scheduled(cron = "0 10 7 * * *", zone = "Asia/Tokyo")
    @Transactional
    public void openDue() {
        var last = ReviewWeek.of(LocalDate.now(clock)).before();
        var oldest = new ReviewWeek(last.monday().minusWeeks(FURTHEST_BACK));
        var next = rows.newest().map(Review::week).map(ReviewWeek::after).orElse(last);
        for (var week = next.monday().isBefore(oldest.monday()) ? oldest : next;
                !week.monday().isAfter(last.monday());
                week = week.after()) {
            open(week);
        }
    }

    private void open(ReviewWeek week) {
        var found = lines.of(week);
        int odd = (int) found.stream().filter(ReviewLine::odd).count();
        if (rows.open(week, found.size(), odd)) {
            events.publishEvent(new RevealReviewed("REVEAL_REVIEW_OPENED", null, week.businessKey(), null));
            if (!found.isEmpty()) {
                task.begin(week);
            }
        }
    }

    /** Reviews, newest week first. */
    @Transactional(readOnly = true)
    public List<Review> page(int page) {
        return rows.page(PAGE_SIZE, (long) page * PAGE_SIZE);
    }

    @Transactional(readOnly = true)
    public Optional<Review> find(ReviewWeek week) {
        return rows.find(week);
    }

    /** How many weeks wait. */
    @Transactional(readOnly = true)
    public long open() {
        return rows.open();
    }

    /** Every reveal of the week, oldest first. */
    @Transactional(readOnly = true)
    public List<ReviewLine> lines(ReviewWeek week) {
        return lines.of(week);
    }

    /**
     * Writes down what a manager found about one reveal.
     *
     * @throws ReviewRefused when it is her own, or not to be looked at any more
     */
    @Transactional
    public void judge(ReviewWeek week, String revealId, Verdict.Kind verdict, String note, StaffMember by) {
        var open = open(week, by, line -> line.reveal().id().equals(revealId));
        var line = open.stream().findFirst().orElseThrow(() -> new ReviewRefused(Reason.NOT_NOW));
        if (line.reveal().officer().equals(by.username())) {
            throw new ReviewRefused(Reason.OWN_REVEAL);
        }
        settle(week, open, verdict, note, by);
    }

    /**
     * Confirms all that are left and not odd, but for the manager's own; odd ones want a look each.
     *
     * @throws ReviewRefused when there is none
     */
    @Transactional
    public void confirmOrdinary(ReviewWeek week, String note, StaffMember by) {
        var open =
                open(week, by, line -> !line.odd() && !line.reveal().officer().equals(by.username()));
        if (open.isEmpty()) {
            throw new ReviewRefused(Reason.NOTHING_LEFT);
        }
        settle(week, open, Verdict.Kind.PROPER, note, by);
    }

    private List<ReviewLine> open(ReviewWeek week, StaffMember by, Predicate<ReviewLine> chosen) {
        if (!by.has(Role.MANAGER)) {
            throw new ReviewRefused(Reason.NOT_YOURS);
        }
        rows.lock(week).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN));
        return lines.of(week).stream().filter(ReviewLine::open).filter(chosen).toList();
    }

    private void settle(ReviewWeek week, List<ReviewLine> chosen, Verdict.Kind verdict, String note, StaffMember by) {
        var words = OfficerText.checked("note", "確かめたこと", note, SHORTEST_NOTE);
        for (var line : chosen) {
            var reveal = line.reveal();
            rows.add(week, reveal.id(), verdict, by.username(), words);
            events.publishEvent(
                    new RevealReviewed("REVEAL_REVIEWED", reveal.caseNumber(), reveal.id(), verdict.name()));
            if (verdict == Verdict.Kind.TO_INVESTIGATE) {
                alarms.raise(Alarm.Kind.REVIEW_DOUBT, reveal.officer());
            }
        }
        if (lines.of(week).stream().noneMatch(ReviewLine::open)) {
            rows.close(week);
            task.end(week, by);
            events.publishEvent(new RevealReviewed("REVEAL_REVIEW_CLOSED", null, week.businessKey(), null));
        }
    }

    /** The week that a task of the Tasklist is about; null when it is about none. */
    public @Nullable ReviewWeek ofTask(String taskId) {
        return task.week(taskId).orElse(null);
    }
}
