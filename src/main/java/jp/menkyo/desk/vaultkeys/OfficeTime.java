package jp.menkyo.desk.vaultkeys;

import java.time.Instant;
import java.time.ZoneId;
import jp.menkyo.shared.WarekiDate;

/** A moment as the office's clock shows it: 令和8年11月24日 14:05. */
final class OfficeTime {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private OfficeTime() {}

    static String display(Instant moment) {
        var time = moment.atZone(TOKYO);
        return WarekiDate.display(time.toLocalDate()) + " %02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
