package jp.menkyo.payment.bank;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A bank file that was taken.
 *
 * @param name of the file, as it was uploaded
 * @param settled rows that settled a charge
 * @param toClear rows left for an officer
 */
public record TakenFile(
        long id,
        String name,
        String bank,
        String bankName,
        LocalDate createdOn,
        String charset,
        int rows,
        Yen total,
        int settled,
        int toClear,
        String takenBy,
        Instant takenAt) {

    /** A bank file was taken. */
    record Taken(String subject, String reason) implements DomainEvent {

        @Override
        public String action() {
            return "BANK_FILE_TAKEN";
        }

        @Override
        public @Nullable CaseNumber caseNumber() {
            return null;
        }
    }
}
