package jp.menkyo.reporting.output;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/** What a person reads in a cell. */
public final class CellText {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int MONTH_LENGTH = 7;

    private CellText() {}

    /** Dates with their era, codes in words, numbers with thousands apart; empty for null. */
    public static String of(Column column, @Nullable Object value, Words words) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case CODE -> words.code(column.name(), value.toString());
            case DOMICILE -> new Domicile(value.toString()).display();
            case DAY -> WarekiDate.display((LocalDate) value);
            case PART_OF_DAY -> partOfDay(value.toString());
            case MOMENT -> moment((Instant) value);
            case COUNT, YEN -> "%,d".formatted(value);
            default -> value.toString();
        };
    }

    /** The moment in Tokyo: 令和8年11月24日 14:05. */
    public static String moment(Instant moment) {
        var time = moment.atZone(TOKYO);
        return WarekiDate.display(time.toLocalDate()) + " %02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String partOfDay(String known) {
        if (known.length() > MONTH_LENGTH) {
            return WarekiDate.display(LocalDate.parse(known));
        }
        var month = known.length() == MONTH_LENGTH ? YearMonth.parse(known) : YearMonth.of(Integer.parseInt(known), 1);
        var precision = known.length() == MONTH_LENGTH ? BirthDate.Precision.MONTH : BirthDate.Precision.YEAR;
        return new BirthDate(month.atDay(1), precision).display();
    }
}
