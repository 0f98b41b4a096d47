package jp.menkyo.demo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Applicants;
import jp.menkyo.simulator.scenario.Plays;
import jp.menkyo.simulator.story.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the applicants of stories that visitors began answer, pay or withdraw while the visitors play the officers. */
@Component
@ConditionalOnProperty("menkyo.demo.office")
class VisitorStories {

    private static final Logger LOG = LoggerFactory.getLogger(VisitorStories.class);

    private final ScheduledExecutorService applicantsDay = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "demo-applicants");
        thread.setDaemon(true);
        return thread;
    });
    private final Plays plays;
    private final Applicants applicants;
    private final CaseFiles cases;

    VisitorStories(Plays plays, Applicants applicants, CaseFiles cases) {
        this.plays = plays;
        this.applicants = applicants;
        this.cases = cases;
    }

    @EventListener(ApplicationReadyEvent.class)
    void follow() {
        applicantsDay.scheduleWithFixedDelay(() -> plays.visitors().forEach(this::look), 2, 2, TimeUnit.SECONDS);
    }

    private void look(CaseNumber caseNumber, Story story) {
        try {
            if (cases.get(caseNumber).state().open()) {
                applicants.act(caseNumber, story);
            }
        } catch (RuntimeException failed) {
            LOG.warn("an applicant will try again", failed);
        }
    }
}
