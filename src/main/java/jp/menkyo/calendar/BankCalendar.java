package jp.menkyo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.stereotype.Service;

/**
 * On which days banks transfer money: not on Saturdays, Sundays, national holidays and from 12/31 to 1/3 (銀行法施行令第5条第1項).
 * The office is closed two days longer at the end of the year, and its own corrections do not bind banks.
 */
@Service
public class BankCalendar {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    public boolean closed(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || monthDay.equals(YEAR_END)
                || !monthDay.isAfter(NEW_YEAR)
                || NationalHolidays.of(day.getYear()).contains(day);
    }

    /** The day itself when banks work on it, else the next day they do. */
    public LocalDate nextOpen(LocalDate day) {
        var open = day;
        while (closed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }
}
