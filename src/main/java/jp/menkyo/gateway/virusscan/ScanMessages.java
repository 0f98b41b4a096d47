package jp.menkyo.gateway.virusscan;

import jp.menkyo.gateway.line.Answer;
import jp.menkyo.shared.VirusScanner.Verdict;
import org.jspecify.annotations.Nullable;

/** What comes over the line from the virus scanner. */
final class ScanMessages {

    private ScanMessages() {}

    /** @param threat what the scanner calls it; nobody reads it here */
    record Scanned(
            String requestId,
            String sha256,
            Verdict verdict,
            @Nullable String threat) implements Answer {

        @Override
        public String outcome() {
            return verdict.name();
        }
    }
}
