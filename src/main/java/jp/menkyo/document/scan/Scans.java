package jp.menkyo.document.scan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.document.ScanState;
import jp.menkyo.shared.VirusScanner;
import jp.menkyo.shared.VirusScanner.Verdict;
import jp.menkyo.shared.sealing.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner about each content once and keeps its verdict, whatever becomes of the work around it. */
@Repository
public class Scans {

    private static final Logger LOG = LoggerFactory.getLogger(Scans.class);

    private final JdbcClient jdbc;
    private final VirusScanner scanner;
    private final TransactionTemplate atOnce;
    private final Clock clock;

    Scans(JdbcClient jdbc, VirusScanner scanner, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.scanner = scanner;
        this.atOnce = new TransactionTemplate(transactions);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The verdict about this content, asked for now if there is none yet; not scanned when the scanner is silent. */
    public ScanState of(byte[] content) {
        var sha256 = Sha256.hex(content);
        return known(sha256).orElseGet(() -> ask(sha256, content));
    }

    private Optional<ScanState> known(String sha256) {
        return atOnce.execute(status -> jdbc.sql("select verdict from document.scan where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional()
                .map(ScanState::valueOf));
    }

    private ScanState ask(String sha256, byte[] content) {
        try {
            var verdict = scanner.scan(content);
            atOnce.executeWithoutResult(status -> keep(sha256, verdict));
            return ScanState.valueOf(verdict.name());
        } catch (VirusScanner.Unavailable silent) {
            LOG.info("the virus scanner does not answer: {}", silent.getMessage());
            return ScanState.NOT_SCANNED;
        }
    }

    private void keep(String sha256, Verdict verdict) {
        jdbc.sql("""
                        insert into document.scan (sha256, verdict, at) values (?, ?, ?)
                        on conflict (administrator, sha256) do nothing
                        """).params(sha256, verdict.name(), OffsetDateTime.now(clock)).update();
    }
}
