package jp.menkyo.workflow.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread of its own for talking to the portal: a slow portal must not hold up anything else that runs by the clock. */
@Configuration(proxyBeanMethods = false)
class PortalThread {

    static final String NAME = "portalThreadScheduler";

    @Bean(name = NAME, defaultCandidate = false)
    ThreadPoolTaskScheduler scheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("portal-");
        return scheduler;
    }
}
