package jp.menkyo.payment.bank;

import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A row of a taken file and what became of it.
 *
 * @param slip as the bank read it
 * @param caseNumber null when the slip is none of ours
 */
public record TakenRow(
        int line,
        String slip,
        Yen amount,
        LocalDate paidOn,
        String branch,
        String transaction,
        RowOutcome outcome,
        @Nullable CaseNumber caseNumber) {}
