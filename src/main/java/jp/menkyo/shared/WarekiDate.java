package jp.menkyo.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A date as offices write it, with its era: 令和7年6月2日; the first year of an era is 元年. */
public record WarekiDate(LocalDate date) {

    /** The date in words, for instance 令和元年5月1日. */
    public String display() {
        return year(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** A month in words, for instance 令和7年3月. */
    public static String display(YearMonth month) {
        return year(month.atEndOfMonth()) + month.getMonthValue() + "月";
    }

    public static String display(LocalDate date) {
        return new WarekiDate(date).display();
    }

    /** Year of the Reiwa era, for numbers that count by era year. */
    public static int reiwaYear(LocalDate date) {
        return date.getYear() - 2018;
    }

    private static String year(LocalDate date) {
        var japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        var era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
        return era + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }
}
