package jp.menkyo.desk.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import jp.menkyo.reporting.income.IncomeLine;
import jp.menkyo.reporting.income.IncomeTable;
import jp.menkyo.reporting.sheet.Sheet;
import jp.menkyo.shared.WarekiDate;

/** The income statistics as a table to be laid out. */
final class IncomeSheet {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private IncomeSheet() {}

    /** @param producedBy the officer's name */
    static Sheet of(IncomeTable table, String producedBy, Instant producedAt) {
        var facts = Map.of(
                "group", table.criteria().by().label(),
                "period", table.criteria().period(),
                "criteria", table.criteria().inWords(),
                "tie", table.tie(),
                "producedBy", producedBy,
                "producedAt", moment(producedAt));
        return new Sheet(facts, table.lines().stream().map(IncomeSheet::row).toList());
    }

    private static Map<String, Object> row(IncomeLine line) {
        return Map.of(
                "label", line.label(),
                "receipts", line.receipts(),
                "received", line.received(),
                "reversed", line.reversed(),
                "refunded", line.refunded(),
                "net", line.net());
    }

    private static String moment(Instant moment) {
        var time = moment.atZone(TOKYO);
        return WarekiDate.display(time.toLocalDate()) + " %02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
