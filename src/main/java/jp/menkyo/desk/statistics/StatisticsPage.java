package jp.menkyo.desk.statistics;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.reporting.income.Criteria;
import jp.menkyo.reporting.income.Grouping;
import jp.menkyo.reporting.income.Income;
import jp.menkyo.reporting.income.IncomeTable;
import jp.menkyo.shared.problem.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Income by any period and class, on the screen. */
@Controller
@PreAuthorize("hasAnyRole('treasurer','manager','auditor')")
class StatisticsPage {

    private static final int PAGE = 50;

    private final Income income;
    private final AuditTrail audit;
    private final Clock clock;

    StatisticsPage(Income income, AuditTrail audit, Clock clock) {
        this.income = income;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/statistics")
    String show(Asked asked, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("allMeans", Means.values());
        model.addAttribute("fees", FeeCode.values());
        try {
            var criteria = asked.criteria(LocalDate.now(clock));
            var table = income.count(criteria);
            audit.viewed("INCOME_STATISTICS", null, null, code(criteria));
            show(table, page, model);
        } catch (Problem refused) {
            model.addAttribute("refused", refused.title());
        }
        return "desk/statistics";
    }

    /** What was asked, for the audit trail. */
    static String code(Criteria criteria) {
        return criteria.from() + "/" + criteria.to() + " " + criteria.by();
    }

    private static void show(IncomeTable table, int page, Model model) {
        int all = table.lines().size();
        int shown = Math.max(0, Math.min(page, (all - 1) / PAGE));
        model.addAttribute("criteria", table.criteria());
        model.addAttribute("lines", table.lines().subList(shown * PAGE, Math.min((shown + 1) * PAGE, all)));
        model.addAttribute("total", table.total());
        model.addAttribute("table", table);
        model.addAttribute("page", shown);
        model.addAttribute("size", PAGE);
        model.addAttribute("count", all);
        model.addAttribute("more", (shown + 1) * PAGE < all);
    }
}
