package jp.menkyo.workflow.portal;

import java.util.concurrent.TimeUnit;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.NationalPortal;
import jp.menkyo.gateway.NationalPortal.Receipt;
import jp.menkyo.intake.copy.PortalCopies;
import jp.menkyo.intake.copy.PortalCopy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the portal what has arrived, some seconds after it was committed, and again until its copies are deleted. */
@Component
class PortalCopySender {

    private static final int AT_ONCE = 20;

    private final PortalCopies copies;
    private final NationalPortal portal;

    PortalCopySender(PortalCopies copies, NationalPortal portal) {
        this.copies = copies;
        this.portal = portal;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS, scheduler = PortalThread.NAME)
    void send() {
        boolean more = true;
        while (more) {
            var batch = copies.take(AT_ONCE);
            long answered = batch.stream().filter(this::confirm).count();
            more = answered == AT_ONCE;
        }
        copies.markOverdue();
    }

    /** @return whether the portal said anything */
    private boolean confirm(PortalCopy copy) {
        try {
            var receipt = new Receipt(
                    copy.id(),
                    copy.receiptNumber(),
                    copy.applicationId(),
                    copy.part().name());
            if (portal.confirm(receipt)) {
                copies.deleted(copy);
            } else {
                copies.notYet(copy, "KEPT");
            }
            return true;
        } catch (GatewayUnavailable silent) {
            copies.notYet(copy, silent.reason());
            return false;
        }
    }
}
