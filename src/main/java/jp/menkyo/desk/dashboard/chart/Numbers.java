package jp.menkyo.desk.dashboard.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/** Numbers as the dashboard writes them. */
public final class Numbers {

    /** Stands for a number that is withheld because it is small. */
    public static final String WITHHELD = "＊";

    private static final String NONE = "―";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Numbers() {}

    /** 1,234, or the sign for a withheld one. */
    public static String count(@Nullable Long count) {
        return count == null ? WITHHELD : "%,d".formatted(count);
    }

    /** 4営業日; nothing where nothing was measured. */
    public static String officeDays(@Nullable Integer days, @Nullable Long measured) {
        return days == null ? absent(measured) : days + "営業日";
    }

    public static String percent(@Nullable Double percent, @Nullable Long measured) {
        return percent == null ? absent(measured) : percent + "%";
    }

    /** 2日3時間, 5時間10分, 12分 or 8秒; nothing where nothing was measured. */
    public static String span(@Nullable Long seconds, @Nullable Long measured) {
        return seconds == null ? absent(measured) : span(seconds);
    }

    public static String span(long seconds) {
        var span = Duration.ofSeconds(seconds);
        if (span.toDays() > 0) {
            return span.toDays() + "日" + span.toHoursPart() + "時間";
        }
        if (span.toHours() > 0) {
            return span.toHours() + "時間" + span.toMinutesPart() + "分";
        }
        return span.toMinutes() > 0 ? span.toMinutes() + "分" : span.toSeconds() + "秒";
    }

    private static String absent(@Nullable Long measured) {
        return Long.valueOf(0).equals(measured) ? NONE : WITHHELD;
    }

    public static String day(Instant moment) {
        return WarekiDate.display(LocalDate.ofInstant(moment, TOKYO));
    }

    public static String moment(Instant moment) {
        var time = moment.atZone(TOKYO);
        return WarekiDate.display(time.toLocalDate()) + " %02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
