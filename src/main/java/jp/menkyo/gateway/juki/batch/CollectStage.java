package jp.menkyo.gateway.juki.batch;

import java.util.List;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchSource.Subject;
import jp.menkyo.gateway.batch.book.BatchPeople;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.juki.answer.Sources;
import org.springframework.stereotype.Component;

/** Takes the people of the source into the batch, a piece in each transaction; the last one is remembered. */
@Component
class CollectStage implements Stage {

    private final Sources sources;
    private final BatchPeople people;
    private final BatchProgress progress;
    private final FileSettings settings;

    CollectStage(Sources sources, BatchPeople people, BatchProgress progress, FileSettings settings) {
        this.sources = sources;
        this.people = people;
        this.progress = progress;
        this.settings = settings;
    }

    @Override
    public State state() {
        return State.COLLECTING;
    }

    @Override
    public void advance(Batch batch) {
        var source = sources.of(batch);
        var last = people.last(batch).stream().findFirst().orElse(null);
        List<Subject> found = source.after(last, settings.piece());
        while (!found.isEmpty()) {
            people.add(batch, found);
            found = source.after(found.get(found.size() - 1).id(), settings.piece());
        }
        progress.goOn(batch, State.COLLECTING, State.WRITING);
    }
}
