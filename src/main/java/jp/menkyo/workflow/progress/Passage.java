package jp.menkyo.workflow.progress;

import java.time.Instant;
import jp.menkyo.workflow.progress.picture.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run, as it stands.
 *
 * @param element id in the model
 * @param kind what sort of step, in one word for people
 * @param times how often the run came here
 * @param startedAt of the last time; null where it never came
 * @param actor user name of who holds or did it; null where no person does
 * @param called the run that a call activity began last
 */
public record Passage(
        String element,
        String name,
        String kind,
        Mark mark,
        int times,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String actor,
        @Nullable String called) {}
