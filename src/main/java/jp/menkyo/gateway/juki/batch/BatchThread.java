package jp.menkyo.gateway.juki.batch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread of its own for inquiries by file: minutes of work must not hold up anything else that runs by the clock. */
@Configuration(proxyBeanMethods = false)
class BatchThread {

    static final String NAME = "jukiFileScheduler";

    @Bean(name = NAME, defaultCandidate = false)
    ThreadPoolTaskScheduler scheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("juki-file-");
        return scheduler;
    }
}
