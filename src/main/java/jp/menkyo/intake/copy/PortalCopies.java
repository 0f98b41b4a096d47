package jp.menkyo.intake.copy;

import java.util.List;
import jp.menkyo.intake.AmendmentReceived;
import jp.menkyo.intake.ApplicationReceived;
import jp.menkyo.intake.copy.PortalCopy.Part;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which copies the portal still has. They are entered in the transaction of what arrived, so none is forgotten and
 * none is asked for that did not arrive; whoever speaks to the portal takes them from here and says how it went.
 */
@Service
public class PortalCopies {

    public static final int PAGE_SIZE = 20;

    private final CopyRows rows;
    private final CopySettings settings;
    private final ApplicationEventPublisher events;

    PortalCopies(CopyRows rows, CopySettings settings, ApplicationEventPublisher events) {
        this.rows = rows;
        this.settings = settings;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApplicationReceived received) {
        if (received.application().channel() == Channel.ONLINE) {
            rows.add(received.caseNumber(), Part.APPLICATION);
        }
    }

    /** Only the portal brings answers to requests for correction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AmendmentReceived received) {
        rows.add(received.caseNumber(), Part.AMENDMENT);
    }

    /**
     * Takes copies that are due to be asked for; each is due again after a while that grows with every attempt, so that
     * nothing is lost when the asking dies in between.
     */
    @Transactional
    public List<PortalCopy> take(int many) {
        return rows.take(many);
    }

    /** The portal says that the copy is deleted; hearing it again changes nothing. */
    @Transactional
    public void deleted(PortalCopy copy) {
        if (rows.deleted(copy.id())) {
            publish("PORTAL_COPY_DELETED", copy, copy.part().name());
        }
    }

    /** @param reason why it is not settled yet, a code */
    @Transactional
    public void notYet(PortalCopy copy, String reason) {
        rows.failed(copy.id(), reason);
    }

    /** Marks what should have been deleted by now, each copy once. */
    @Transactional
    public void markOverdue() {
        rows.overdue(settings.deletedWithin())
                .forEach(
                        copy -> publish("PORTAL_COPY_OVERDUE", copy, copy.part().name()));
    }

    /** Somebody wants the portal asked once more, now. */
    @Transactional
    public void askAgain(String id) {
        rows.find(id).filter(copy -> copy.deletedAt() == null).ifPresent(copy -> {
            rows.dueNow(id);
            publish("PORTAL_COPY_ASKED_AGAIN", copy, "BY_HAND");
        });
    }

    private void publish(String action, PortalCopy copy, String reason) {
        events.publishEvent(new CopyChanged(action, copy.receiptNumber(), copy.id(), reason));
    }

    /** Copies that are not known to be deleted, oldest first. */
    @Transactional(readOnly = true)
    public List<PortalCopy> open(boolean overdueOnly, int page) {
        return rows.open(overdueOnly, PAGE_SIZE, (long) page * PAGE_SIZE);
    }

    @Transactional(readOnly = true)
    public long countOpen(boolean overdueOnly) {
        return rows.countOpen(overdueOnly);
    }

    /** What became of the copies of an application, oldest first. */
    @Transactional(readOnly = true)
    public List<PortalCopy> of(CaseNumber receiptNumber) {
        return rows.of(receiptNumber);
    }
}
