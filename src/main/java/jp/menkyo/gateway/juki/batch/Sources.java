package jp.menkyo.gateway.juki.batch;

import java.util.List;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.BatchSource;
import org.springframework.stereotype.Component;

/** Finds the source of a batch. */
@Component
class Sources {

    private final List<BatchSource> sources;

    Sources(List<BatchSource> sources) {
        this.sources = sources;
    }

    BatchSource of(Batch batch) {
        return sources.stream()
                .filter(source -> source.code().equals(batch.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source " + batch.source()));
    }
}
