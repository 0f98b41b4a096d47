package jp.menkyo.gateway.juki.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.book.BatchBook;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.batch.book.BatchStopped;
import jp.menkyo.gateway.juki.file.FileRefused;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the batches whose turn it is through their stages, one at a time; several programs never work on the same one. */
@Component
public class BatchWorker {

    private static final Duration LEASE = Duration.ofMinutes(5);
    /** Longer than any file is made or read. */
    private static final Duration SPOOLED = Duration.ofHours(3);

    private final BatchBook book;
    private final BatchProgress progress;
    private final Map<Batch.State, Stage> stages;
    private final FileSettings settings;
    private final Clock clock;

    BatchWorker(BatchBook book, BatchProgress progress, List<Stage> stages, FileSettings settings, Clock clock) {
        this.book = book;
        this.progress = progress;
        this.stages = stages.stream().collect(Collectors.toMap(Stage::state, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    /** Works until every batch is done or has to wait. */
    @Scheduled(
            initialDelayString = "${menkyo.gateway.juki.files.every:15s}",
            fixedDelayString = "${menkyo.gateway.juki.files.every:15s}",
            scheduler = BatchThread.NAME)
    public void work() {
        for (Optional<Batch> due = book.take(LEASE); due.isPresent(); due = book.take(LEASE)) {
            advance(due.get());
        }
        Spool.sweep(settings.spool(), clock.instant().minus(SPOOLED));
    }

    private void advance(Batch batch) {
        try {
            Objects.requireNonNull(stages.get(batch.state())).advance(batch);
        } catch (BatchStopped stopped) {
            // an officer turned it; whatever it is now, the next round takes it from there
            return;
        } catch (FileRefused refused) {
            progress.refused(batch, refused.fault().name());
        } catch (GatewayUnavailable unavailable) {
            progress.trouble(batch, unavailable.reason(), settings.pause());
        } catch (RuntimeException unexpected) {
            progress.trouble(batch, "INTERNAL", settings.pause());
            throw unexpected;
        } finally {
            book.letGo(batch.id());
        }
    }
}
