package jp.menkyo.payment.settlement.file;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.shared.Yen;

/**
 * What the payment service settles for one shop and one day. Its fee is billed apart, so amounts are what payers paid.
 *
 * @param merchant code of the shop (加盟店コード)
 * @param sha256 fingerprint of the bytes it was read from
 */
public record SettlementFile(String merchant, LocalDate day, List<SettlementLine> lines, String sha256) {

    public SettlementFile {
        lines = List.copyOf(lines);
    }

    /** Total of the payments or of the reversals. */
    public Yen total(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(SettlementLine::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }
}
