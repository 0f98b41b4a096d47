package jp.menkyo.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;

/** The days the Cabinet Office has published as national holidays, substitutes included. */
public final class PublishedHolidays {

    private PublishedHolidays() {}

    public static Set<LocalDate> of(int year) {
        var days = new TreeSet<LocalDate>();
        for (var day : days(year).split(" ")) {
            days.add(MonthDay.parse("--" + day).atYear(year));
        }
        return days;
    }

    private static String days(int year) {
        return switch (year) {
            case 2019 ->
                "01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 "
                        + "09-16 09-23 10-14 10-22 11-03 11-04 11-23";
            case 2020 ->
                "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 "
                        + "09-22 11-03 11-23";
            case 2021 ->
                "01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 "
                        + "11-03 11-23";
            case 2024 ->
                "01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 "
                        + "09-22 09-23 10-14 11-03 11-04 11-23";
            case 2025 ->
                "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 "
                        + "10-13 11-03 11-23 11-24";
            case 2026 ->
                "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 "
                        + "10-12 11-03 11-23";
            case 2027 ->
                "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 "
                        + "11-03 11-23";
            default -> throw new IllegalArgumentException("not copied: " + year);
        };
    }
}
