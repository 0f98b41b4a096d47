package jp.menkyo.gateway.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.IntSupplier;
import jp.menkyo.gateway.expiry.DeletionRecords;
import jp.menkyo.gateway.expiry.DeletionRecords.Deletion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes batch by batch, each in a transaction of its own together with its record. A run that was cut off has done what it
 * has done, and is made up for by the next one.
 */
@Component
class RecordedDeletions {

    private final TransactionTemplate transaction;
    private final DeletionRecords records;
    private final RetentionSettings settings;

    RecordedDeletions(PlatformTransactionManager manager, DeletionRecords records, RetentionSettings settings) {
        this.transaction = new TransactionTemplate(manager);
        this.records = records;
        this.settings = settings;
    }

    /** What one batch deleted: how many rows, from when to when; no times when none. */
    record Gone(
            int rows,
            @Nullable OffsetDateTime oldest,
            @Nullable OffsetDateTime newest) {

        static Gone read(ResultSet row, int n) throws SQLException {
            return new Gone(
                    row.getInt(1), row.getObject(2, OffsetDateTime.class), row.getObject(3, OffsetDateTime.class));
        }
    }

    int size() {
        return settings.batch();
    }

    /** @param batch does one batch and tells how many rows it was */
    void untilNothingIsLeft(IntSupplier batch) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> batch.getAsInt() == settings.batch()));
        }
    }

    /** Writes a batch down, in the transaction that deleted it. */
    int record(String what, Gone gone, Duration heldFor) {
        if (gone.rows() > 0) {
            records.add(new Deletion(what, gone.oldest() + "/" + gone.newest(), gone.rows()), heldFor);
        }
        return gone.rows();
    }
}
