package jp.menkyo.gateway.batch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.book.BatchBook;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with inquiries by file. The work itself goes on by itself, see {@code gateway.juki.batch}. */
@Service
public class Batches {

    private static final int LONGEST_REASON = 500;

    private final BatchBook book;
    private final Map<String, BatchSource> sources;
    private final FilesReady files;
    private final ApplicationEventPublisher events;

    Batches(BatchBook book, List<BatchSource> sources, FilesReady files, ApplicationEventPublisher events) {
        this.book = book;
        this.sources = sources.stream().collect(Collectors.toMap(BatchSource::code, Function.identity()));
        this.files = files;
        this.events = events;
    }

    /** Who can be asked about. */
    public Collection<BatchSource> sources() {
        return sources.values();
    }

    /** What officers call those a batch asks about; the code when it is not asked about any more. */
    public String label(String source) {
        var people = sources.get(source);
        return people == null ? source : people.label();
    }

    /**
     * Begins an inquiry about everybody of a source.
     *
     * @return id of the batch
     * @throws BatchRefused when one about the same people is not over, a reason is missing, or files are not set up
     */
    @Transactional
    public String open(String source, String reason, String officer) {
        var people = sources.get(source);
        if (people == null || !files.ready()) {
            throw BatchRefused.notSetUp();
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw BatchRefused.reason();
        }
        var id = book.open(source, people.legalBasis(), why, officer).orElseThrow(BatchRefused::alreadyOpen);
        events.publishEvent(new Act("JUKI_BATCH_OPENED", id, source));
        return id;
    }

    /** Ends a batch that is not over; answers that were imported stay until they expire. */
    @Transactional
    public void cancel(String id, String officer) {
        if (!book.cancel(get(id).id(), officer)) {
            throw BatchRefused.notNow();
        }
        events.publishEvent(new Act("JUKI_BATCH_CANCELLED", id, null));
    }

    /** Goes on at once: with a refused answer it is fetched again, otherwise what failed is tried again. */
    @Transactional
    public void resume(String id) {
        var batch = get(id);
        if (batch.state().ended() || !book.resume(id, batch.state() == State.REFUSED ? State.WAITING : batch.state())) {
            throw BatchRefused.notNow();
        }
        events.publishEvent(new Act("JUKI_BATCH_RESUMED", id, batch.trouble()));
    }

    /** Makes the file anew and sends it, for instance when the other side lost it; answers wait as before. */
    @Transactional
    public void sendAgain(String id) {
        var batch = get(id);
        if (batch.state() != State.WAITING && batch.state() != State.REFUSED || !book.resume(id, State.WRITING)) {
            throw BatchRefused.notNow();
        }
        events.publishEvent(new Act("JUKI_BATCH_SENT_AGAIN", id, batch.trouble()));
    }

    /**
     * Flags the batches that are not over and have not got on since before {@code since}, each once in a standstill.
     *
     * @return those, with a row of the audit trail each
     */
    @Transactional
    public List<Batch> report(Instant since) {
        var stuck = book.report(since);
        stuck.forEach(batch -> events.publishEvent(
                new Act("JUKI_BATCH_STUCK", batch.id(), batch.state().name())));
        return stuck;
    }

    /** @throws BatchUnknown when there is none */
    @Transactional(readOnly = true)
    public Batch get(String id) {
        return book.find(id).orElseThrow(BatchUnknown::new);
    }

    /**
     * A page of batches, newest first.
     *
     * @param more is there another page
     */
    public record Page(List<Batch> items, boolean more) {}

    @Transactional(readOnly = true)
    public Page page(int page, int size) {
        var found = book.page(page, size);
        return new Page(found.stream().limit(size).toList(), found.size() > size);
    }

    private record Act(
            String action, String subject, @Nullable String reason) implements DomainEvent {

        @Override
        public @Nullable CaseNumber caseNumber() {
            return null;
        }
    }
}
