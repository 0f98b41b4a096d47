package jp.menkyo.document.scan;

import java.util.concurrent.TimeUnit;
import jp.menkyo.document.Documents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scans what came while the scanner was silent, as soon as it speaks again. */
@Component
class LateScans {

    private final Documents documents;

    LateScans(Documents documents) {
        this.documents = documents;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        documents.scanLate();
    }
}
