package jp.menkyo.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.menkyo.notification.post.PostOffice;
import jp.menkyo.notification.store.Offices;
import jp.menkyo.notification.store.Outbox;
import jp.menkyo.notification.text.NoticeText;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Service;

/**
 * Notices to applicants. There is no way to address two people, to copy anybody in, or to attach anything: a notice has one
 * recipient, fixed together with its text.
 */
@Service
public class Notices {

    private final Outbox outbox;
    private final Offices offices;
    private final NoticeText text;
    private final PostOffice post;
    private final Clock clock;

    Notices(Outbox outbox, Offices offices, NoticeText text, PostOffice post, Clock clock) {
        this.outbox = outbox;
        this.offices = offices;
        this.text = text;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Writes a notice, at once and for good: it must be in the books before it can leave, whatever becomes of the caller's
     * transaction. The same occasion again gives the notice that exists. A recipient without mail address gets a letter.
     *
     * @param occasion which time in the case, so that each occasion is told once
     * @param facts what is known; the template takes those that it names
     */
    public NoticeId create(
            CaseNumber caseNumber,
            NoticeTemplate template,
            String occasion,
            Recipient recipient,
            Map<String, String> facts) {
        var words = text.write(template, caseNumber, recipient.name(), facts, offices.current());
        var state = recipient.email() == null ? NoticeState.LETTER : NoticeState.QUEUED;
        var notice = new Notice(
                NoticeId.random(),
                caseNumber,
                template,
                recipient.name().display(),
                recipient.email(),
                words.subject(),
                words.body(),
                state,
                null,
                clock.instant());
        return outbox.add(notice, occasion, recipient.address());
    }

    /**
     * Sends a queued notice once. That it is being sent is committed before the mail server hears of it. Letters, sent
     * notices and those the server refused for good are left alone.
     *
     * @throws MailServerUnavailable when nothing was handed over; the notice is queued again
     * @throws DeliveryUnknown when this or an earlier hand-over ended without an answer; a person finds out
     * @throws NoticeUnknown when there is none
     */
    public void send(NoticeId id) {
        var notice = outbox.take(id);
        var end = notice.state() == NoticeState.SENDING ? handOver(notice) : notice.state();
        if (end == NoticeState.UNKNOWN) {
            throw new DeliveryUnknown(id);
        }
    }

    private NoticeState handOver(Notice notice) {
        try {
            var outcome = post.handOver(notice, offices.current());
            outbox.end(notice.id(), outcome.state(), outcome.reason());
            return outcome.state();
        } catch (MailServerUnavailable nothingTaken) {
            outbox.end(notice.id(), NoticeState.QUEUED, nothingTaken.reason());
            throw nothingTaken;
        }
    }

    /**
     * A person has found out whether a notice arrived whose delivery was unknown; if not, it is queued again.
     *
     * @throws NoticeUnknown when there is none
     */
    public void settle(NoticeId id, boolean arrived) {
        outbox.settle(id, arrived);
    }

    /**
     * An officer gives a notice up that does not get through; one that was sent, or goes by letter, stays what it is.
     *
     * @param reason why, and how the person is told instead
     * @throws NoticeUnknown when there is none
     */
    public void giveUp(NoticeId id, String reason) {
        outbox.giveUp(id, reason);
    }

    /** The notices of a case, oldest first. */
    public List<Notice> of(CaseNumber caseNumber) {
        return outbox.of(caseNumber);
    }

    /** Titles of the notices of a case, oldest first. */
    public List<String> titles(CaseNumber caseNumber) {
        return of(caseNumber).stream().map(notice -> notice.template().title()).toList();
    }
}
