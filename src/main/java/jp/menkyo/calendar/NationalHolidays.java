package jp.menkyo.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * National holidays (国民の祝日に関する法律) of a year, worked out from the Act itself: the days of its article 2 as they
 * stood in that year, the substitute holidays of article 3(2) and the day between two holidays of article 3(3).
 */
final class NationalHolidays {

    /** The Act came into force on 1948-07-20; the equinoxes below hold until 2099. */
    static final int FIRST_YEAR = 1948;

    static final int LAST_YEAR = 2099;

    private static final LocalDate FIRST_DAY = LocalDate.of(1948, 7, 20);
    private static final LocalDate FIRST_SUBSTITUTE = LocalDate.of(1973, 4, 12);
    private static final LocalDate FIRST_DAY_BETWEEN = LocalDate.of(1985, 12, 27);

    private static final List<Fixed> FIXED = List.of(
            new Fixed(1, 1, 1949, LAST_YEAR), // 元日
            new Fixed(1, 15, 1949, 1999), // 成人の日
            new Fixed(2, 11, 1967, LAST_YEAR), // 建国記念の日
            new Fixed(2, 23, 2020, LAST_YEAR), // 天皇誕生日
            new Fixed(4, 29, 1949, LAST_YEAR), // 天皇誕生日, みどりの日, 昭和の日
            new Fixed(5, 3, 1949, LAST_YEAR), // 憲法記念日
            new Fixed(5, 4, 2007, LAST_YEAR), // みどりの日
            new Fixed(5, 5, 1949, LAST_YEAR), // こどもの日
            new Fixed(7, 20, 1996, 2002), // 海の日
            new Fixed(8, 11, 2016, LAST_YEAR), // 山の日
            new Fixed(9, 15, 1966, 2002), // 敬老の日
            new Fixed(10, 10, 1966, 1999), // 体育の日
            new Fixed(11, 3, 1948, LAST_YEAR), // 文化の日
            new Fixed(11, 23, 1948, LAST_YEAR), // 勤労感謝の日
            new Fixed(12, 23, 1989, 2018)); // 天皇誕生日

    private static final List<NthMonday> MONDAYS = List.of(
            new NthMonday(1, 2, 2000), // 成人の日
            new NthMonday(7, 3, 2003), // 海の日
            new NthMonday(9, 3, 2003), // 敬老の日
            new NthMonday(10, 2, 2000)); // 体育の日, スポーツの日

    /** Days that were holidays once, by an Act of their own. */
    private static final Set<LocalDate> ONCE = Set.of(
            LocalDate.of(1959, 4, 10),
            LocalDate.of(1989, 2, 24),
            LocalDate.of(1990, 11, 12),
            LocalDate.of(1993, 6, 9),
            LocalDate.of(2019, 5, 1),
            LocalDate.of(2019, 10, 22));

    /** Holidays moved for the Olympic Games (平成三十二年東京オリンピック・パラリンピック特別措置法). */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2020, 7, 20), LocalDate.of(2020, 7, 23),
            LocalDate.of(2020, 10, 12), LocalDate.of(2020, 7, 24),
            LocalDate.of(2020, 8, 11), LocalDate.of(2020, 8, 10),
            LocalDate.of(2021, 7, 19), LocalDate.of(2021, 7, 22),
            LocalDate.of(2021, 10, 11), LocalDate.of(2021, 7, 23),
            LocalDate.of(2021, 8, 11), LocalDate.of(2021, 8, 8));

    private NationalHolidays() {}

    /**
     * All holidays of a year, substitutes included.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    static Set<LocalDate> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no national holidays are known for the year " + year);
        }
        var named = named(year);
        var all = new TreeSet<>(named);
        named.forEach(day -> addRestAfter(day, named, all));
        return all;
    }

    private static void addRestAfter(LocalDate day, Set<LocalDate> named, Set<LocalDate> all) {
        if (day.getDayOfWeek() == SUNDAY && !day.isBefore(FIRST_SUBSTITUTE)) {
            var substitute = day.plusDays(1);
            while (named.contains(substitute)) {
                substitute = substitute.plusDays(1);
            }
            all.add(substitute);
        }
        var between = day.plusDays(1);
        // before 2007 a Sunday or a substitute holiday could not be a day between; both are closed anyway
        if (!between.isBefore(FIRST_DAY_BETWEEN) && named.contains(day.plusDays(2))) {
            all.add(between);
        }
    }

    /** The holidays that have a name (国民の祝日, article 2). */
    private static Set<LocalDate> named(int year) {
        var days = new TreeSet<LocalDate>();
        FIXED.stream().filter(fixed -> fixed.holdsIn(year)).forEach(fixed -> days.add(fixed.in(year)));
        MONDAYS.stream().filter(monday -> year >= monday.from()).forEach(monday -> days.add(monday.in(year)));
        ONCE.stream().filter(day -> day.getYear() == year).forEach(days::add);
        days.add(LocalDate.of(year, 3, equinox(year, 20.8357, 20.8431)));
        days.add(LocalDate.of(year, 9, equinox(year, 23.2588, 23.2488)));
        MOVED.forEach((from, to) -> {
            if (days.remove(from)) {
                days.add(to);
            }
        });
        days.removeIf(day -> day.isBefore(FIRST_DAY));
        return days;
    }

    /**
     * Day of the month of an equinox in Japan by the usual approximation. The day is fixed by the almanac published in the
     * February before; should it ever differ, the correction table says so.
     */
    private static int equinox(int year, double until1979, double from1980) {
        int leapYears = (year - (year < 1980 ? 1983 : 1980)) / 4;
        return (int) ((year < 1980 ? until1979 : from1980) + 0.242194 * (year - 1980)) - leapYears;
    }

    private record Fixed(int month, int day, int from, int to) {

        boolean holdsIn(int year) {
            return year >= from && year <= to;
        }

        LocalDate in(int year) {
            return MonthDay.of(month, day).atYear(year);
        }
    }

    private record NthMonday(int month, int nth, int from) {

        LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, MONDAY));
        }
    }
}
