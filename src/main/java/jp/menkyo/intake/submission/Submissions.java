package jp.menkyo.intake.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets senders repeat themselves: the same key with the same content leads to the same receipt, however often it comes. */
@Service
public class Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Submissions(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param repeated the receipt was given before */
    public record Receipt(CaseNumber receiptNumber, boolean repeated) {}

    private record Stored(String digest, CaseNumber receiptNumber) {

        private Receipt receipt(String sent) {
            if (!digest.equals(sent)) {
                throw new SubmissionConflict();
            }
            return new Receipt(receiptNumber, true);
        }
    }

    /**
     * Accepts once. Of two senders of the same key at the same moment the second waits for the first one's end, and gets its
     * receipt.
     *
     * @param digest fingerprint of everything that was sent
     * @throws SubmissionConflict when the key came with other content before
     */
    public Receipt once(String key, String digest, Supplier<CaseNumber> accept) {
        return transaction.execute(status -> before(key, digest).orElseGet(() -> {
            var receiptNumber = accept.get();
            remember(key, digest, receiptNumber);
            return new Receipt(receiptNumber, false);
        }));
    }

    /**
     * Does something about an application once, in the caller's transaction: sent again, it has been done already. Sent twice
     * at the same moment, the second waits for the end of the first one's transaction.
     *
     * @param digest fingerprint of everything that was sent
     * @throws SubmissionConflict when the key came with other content before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void doOnce(String key, String digest, CaseNumber about, Runnable work) {
        if (before(key, digest).isEmpty()) {
            remember(key, digest, about);
            work.run();
        }
    }

    /** What was done under the key; until the end of the transaction nobody else does anything under it. */
    private Optional<Receipt> before(String key, String digest) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('submission ' || current_setting('app.tenant') || ?, 0))")
                .param(key)
                .query((row, index) -> true)
                .single();
        return find(key).map(found -> found.receipt(digest));
    }

    private void remember(String key, String digest, CaseNumber receiptNumber) {
        jdbc.sql("insert into intake.submission (key, digest, receipt_number, at) values (?, ?, ?, ?)")
                .params(key, digest, receiptNumber.value(), OffsetDateTime.now(clock))
                .update();
    }

    /**
     * The receipt that was given for this before, for senders whose repetition need not be judged again.
     *
     * @throws SubmissionConflict when the key came with other content before
     */
    public Optional<Receipt> repeated(String key, String digest) {
        var stored = transaction.execute(status -> find(key));
        return stored.map(found -> found.receipt(digest));
    }

    private Optional<Stored> find(String key) {
        return jdbc.sql("select digest, receipt_number from intake.submission where key = ?")
                .param(key)
                .query((row, index) -> new Stored(row.getString(1), new CaseNumber(row.getString(2))))
                .optional();
    }
}
