package jp.menkyo.intake.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import jp.menkyo.shared.CaseNumber;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
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
     * Accepts once. Two senders of the same key at the same moment both get the one receipt: the second finds the key taken
     * at commit, loses its own work and reads the first one's.
     *
     * @param digest fingerprint of everything that was sent
     * @throws SubmissionConflict when the key came with other content before
     */
    public Receipt once(String key, String digest, Supplier<CaseNumber> accept) {
        var before = repeated(key, digest);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return transaction.execute(status -> new Receipt(acceptUnder(key, digest, accept), false));
        } catch (DuplicateKeyException taken) {
            return repeated(key, digest).orElseThrow(() -> taken);
        }
    }

    /**
     * Does something about an application once, in the caller's transaction: sent again, it has been done already.
     *
     * @param digest fingerprint of everything that was sent
     * @throws SubmissionConflict when the key came with other content before
     * @throws ConcurrencyFailureException when the same key comes at the same moment; trying again is safe
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void doOnce(String key, String digest, CaseNumber about, Runnable work) {
        if (find(key).map(found -> found.receipt(digest)).isEmpty()) {
            work.run();
            if (remember(key, digest, about) == 0) {
                throw new ConcurrencyFailureException("the same was sent twice at once");
            }
        }
    }

    private int remember(String key, String digest, CaseNumber receiptNumber) {
        return jdbc.sql("""
                        insert into intake.submission (key, digest, receipt_number, at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(key, digest, receiptNumber.value(), OffsetDateTime.now(clock))
                .update();
    }

    private CaseNumber acceptUnder(String key, String digest, Supplier<CaseNumber> accept) {
        var receiptNumber = accept.get();
        jdbc.sql("insert into intake.submission (key, digest, receipt_number, at) values (?, ?, ?, ?)")
                .params(key, digest, receiptNumber.value(), OffsetDateTime.now(clock))
                .update();
        return receiptNumber;
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
