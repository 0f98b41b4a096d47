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

    /** The first notice of its kind in a case; see {@link #create(CaseNumber, NoticeTemplate, Recipient, Map, String)}. */
    public NoticeId create(
            CaseNumber caseNumber, NoticeTemplate template, Recipient recipient, Map<String, String> facts) {
        return create(caseNumber, template, recipient, facts, "");
    }

    /**
     * Writes a notice in the caller's transaction and sends nothing yet. Asking again for the same case, kind and key
     * returns the notice that is there. A recipient without mail address gets a letter.
     *
     * @param facts exactly what the template names, without birth date and numbers of people
     * @param key tells notices of one kind in a case apart, such as the number of the request
     */
    public NoticeId create(
            CaseNumber caseNumber,
            NoticeTemplate template,
            Recipient recipient,
            Map<String, String> facts,
            String key) {
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
        return outbox.add(notice, key);
    }

    /**
     * Sends a queued notice once. That it is being sent is committed before the mail server hears of it; when the end is not
     * seen, the notice becomes {@code UNKNOWN} and waits for a person. Sent notices, letters and unknown ones are left alone.
     *
     * @throws MailServerUnavailable when nothing was handed over; the notice is queued again
     * @throws NoticeUnknown when there is none, or its transaction has not ended
     */
    public void send(NoticeId id) {
        outbox.take(id).ifPresent(this::handOver);
    }

    private void handOver(Notice notice) {
        try {
            var outcome = post.handOver(notice, offices.current());
            outbox.end(notice.id(), outcome.state(), outcome.reason());
        } catch (MailServerUnavailable nothingTaken) {
            outbox.end(notice.id(), NoticeState.QUEUED, nothingTaken.reason());
            throw nothingTaken;
        }
    }

    /**
     * A person has found that a failed or unknown notice did not arrive and wants it sent again.
     *
     * @throws NoticeUnknown when there is none
     */
    public void requeue(NoticeId id) {
        outbox.requeue(id);
    }

    /** The notices of a case, oldest first. */
    public List<Notice> of(CaseNumber caseNumber) {
        return outbox.of(caseNumber);
    }
}
