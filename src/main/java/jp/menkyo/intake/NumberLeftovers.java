package jp.menkyo.intake;

import java.util.concurrent.TimeUnit;
import jp.menkyo.mynumber.VaultSweep;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Once an hour lets the vault drop what a crash left in it: the vault cannot know which cases came to be, the intake can.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NumberLeftovers {

    private final VaultSweep sweep;
    private final Applications applications;

    NumberLeftovers(VaultSweep sweep, Applications applications) {
        this.sweep = sweep;
        this.applications = applications;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remove() {
        sweep.run(caseNumber -> applications.find(caseNumber).isPresent());
    }
}
