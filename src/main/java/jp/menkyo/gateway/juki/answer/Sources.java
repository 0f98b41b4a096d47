package jp.menkyo.gateway.juki.answer;

import java.util.List;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.BatchSource;
import org.springframework.stereotype.Component;

/** Finds the source of a batch. */
@Component
public class Sources {

    private final List<BatchSource> sources;

    Sources(List<BatchSource> sources) {
        this.sources = sources;
    }

    public BatchSource of(Batch batch) {
        return sources.stream()
                .filter(source -> source.code().equals(batch.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source " + batch.source()));
    }
}
