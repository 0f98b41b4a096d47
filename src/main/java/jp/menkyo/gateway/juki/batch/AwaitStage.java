package jp.menkyo.gateway.juki.batch;

import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.juki.exchange.FileExchange;
import org.springframework.stereotype.Component;

/** Looks now and then whether the answer is ready. */
@Component
class AwaitStage implements Stage {

    private final FileExchange exchange;
    private final BatchProgress progress;
    private final FileSettings settings;

    AwaitStage(FileExchange exchange, BatchProgress progress, FileSettings settings) {
        this.exchange = exchange;
        this.progress = progress;
        this.settings = settings;
    }

    @Override
    public State state() {
        return State.WAITING;
    }

    @Override
    public void advance(Batch batch) {
        switch (exchange.ask(batch).progress()) {
            case PENDING -> progress.later(batch, settings.poll());
            case READY -> progress.goOn(batch, State.WAITING, State.IMPORTING);
            case REJECTED -> progress.refused(batch, "REJECTED");
        }
    }
}
