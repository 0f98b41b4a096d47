package jp.menkyo.payment.bank.file;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.Yen;

/**
 * A file of paid slips as a bank sends it, found to be whole (src/docs/bank-file.md).
 *
 * @param bank four digits (金融機関コード)
 * @param createdOn day on which the bank made the file
 * @param charset in which it was written
 */
public record BankFile(String bank, String bankName, LocalDate createdOn, String charset, List<Row> rows) {

    public BankFile {
        rows = List.copyOf(rows);
    }

    public Yen total() {
        return rows.stream().map(Row::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /**
     * A slip that was paid at the bank.
     *
     * @param line in the file, from 1
     * @param slip as the bank read it; it need not be a slip of ours
     * @param transaction the bank's number for it, never used twice
     */
    public record Row(int line, String slip, Yen amount, LocalDate paidOn, String branch, String transaction) {}
}
