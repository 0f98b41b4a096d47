package jp.menkyo.desk.settlement;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.menkyo.payment.settlement.day.Cause;
import jp.menkyo.payment.settlement.day.DayClosing;
import jp.menkyo.payment.settlement.day.SettlementCalendar;
import jp.menkyo.payment.settlement.day.SettlementCalendar.Day;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month as a calendar, and one day of it. */
@Controller
@RequestMapping("/desk/settlement")
@PreAuthorize("hasAnyRole('treasurer','manager','auditor')")
class SettlementPages {

    private static final int PAGE = 20;
    private static final int WEEK = 7;

    private final SettlementCalendar calendar;
    private final DayClosing days;
    private final CurrentStaff staff;
    private final Words words;
    private final Clock clock;

    SettlementPages(SettlementCalendar calendar, DayClosing days, CurrentStaff staff, Words words, Clock clock) {
        this.calendar = calendar;
        this.days = days;
        this.staff = staff;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String month(@RequestParam(required = false) @Nullable String month, Model model) {
        var shown = month(month);
        model.addAttribute("month", shown);
        model.addAttribute("weeks", weeks(calendar.month(shown)));
        model.addAttribute("next", calendar.next().orElse(null));
        model.addAttribute("carriedOver", calendar.carriedOver());
        model.addAttribute("words", words);
        return "desk/settlement/month";
    }

    private YearMonth month(@Nullable String typed) {
        try {
            return typed == null
                    ? calendar.next().map(YearMonth::from).orElse(YearMonth.now(clock))
                    : YearMonth.parse(typed);
        } catch (DateTimeException nonsense) {
            return YearMonth.now(clock);
        }
    }

    /** From Sunday to Saturday; null where the month has not begun or is over. */
    private static List<List<@Nullable Day>> weeks(List<Day> month) {
        var cells = new ArrayList<@Nullable Day>(
                Collections.nCopies(month.get(0).day().getDayOfWeek().getValue() % WEEK, null));
        cells.addAll(month);
        cells.addAll(Collections.nCopies((WEEK - cells.size() % WEEK) % WEEK, null));
        var weeks = new ArrayList<List<@Nullable Day>>();
        for (int n = 0; n < cells.size(); n += WEEK) {
            weeks.add(cells.subList(n, n + WEEK));
        }
        return weeks;
    }

    @GetMapping("/{day}")
    String day(@PathVariable LocalDate day, @RequestParam(defaultValue = "0") int page, Model model) {
        var sheet = days.sheet(day);
        int all = sheet.differences().size();
        int shown = Math.max(0, Math.min(page, (all - 1) / PAGE));
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "differences",
                sheet.differences().subList(Math.min(shown * PAGE, all), Math.min((shown + 1) * PAGE, all)));
        model.addAttribute("page", shown);
        model.addAttribute("more", (shown + 1) * PAGE < all);
        model.addAttribute("causes", Cause.values());
        model.addAttribute("me", staff.get().username());
        model.addAttribute("words", words);
        return "desk/settlement/day";
    }
}
