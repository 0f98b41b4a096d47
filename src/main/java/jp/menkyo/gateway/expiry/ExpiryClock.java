package jp.menkyo.gateway.expiry;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what is over in the night; a night that was missed is made up for by the next one. */
@Component
class ExpiryClock {

    private final List<Expiring> expiring;

    ExpiryClock(List<Expiring> expiring) {
        this.expiring = expiring;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Tokyo")
    void expire() {
        expiring.forEach(Expiring::expire);
    }
}
