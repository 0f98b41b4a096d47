package jp.menkyo.desk.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.desk.dashboard.chart.Numbers;
import jp.menkyo.desk.figures.Board;
import jp.menkyo.desk.figures.Boards;
import jp.menkyo.reporting.dashboard.Figures;
import jp.menkyo.reporting.dashboard.Question;
import jp.menkyo.reporting.dashboard.QuestionRefused;
import jp.menkyo.reporting.due.DueList;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.progress.HeatMaps;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The dashboard as a page, and each of its tables as a file. */
@Controller
@RequestMapping("/desk/dashboard")
@PreAuthorize("hasAnyRole('manager','auditor','system-officer')")
class DashboardPage {

    private static final int LATE_SHOWN = 10;

    private final Boards boards;
    private final DueList due;
    private final HeatMaps maps;
    private final CaseWords words;
    private final CurrentStaff staff;
    private final AuditTrail audit;
    private final Clock clock;

    DashboardPage(
            Boards boards,
            DueList due,
            HeatMaps maps,
            CaseWords words,
            CurrentStaff staff,
            AuditTrail audit,
            Clock clock) {
        this.boards = boards;
        this.due = due;
        this.maps = maps;
        this.words = words;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(Asked asked, Model model, HttpServletResponse response) {
        model.addAttribute("asked", asked);
        model.addAttribute("procedures", Procedure.values());
        try {
            var question = asked.question(LocalDate.now(clock));
            audit.viewed("DASHBOARD", null, null, question.from() + "/" + question.to());
            show(question, model);
        } catch (QuestionRefused refused) {
            response.setStatus(refused.status());
            model.addAttribute("refused", refused.errors().get(0));
        }
        return "desk/dashboard";
    }

    private void show(Question question, Model model) {
        var board = boards.of(question, staff.get());
        model.addAttribute("question", question);
        model.addAttribute("board", board);
        model.addAttribute("words", words);
        model.addAttribute("asOf", asOf(board.figures()));
        model.addAttribute("totals", Total.of(board.figures().totals()));
        model.addAttribute("panels", board.figures().empty() ? List.of() : panels(board));
        if (staff.get().has(Role.MANAGER)) {
            var late = due.page(question.procedure(), false, 0);
            model.addAttribute("due", late.lines().stream().limit(LATE_SHOWN).toList());
            model.addAttribute("dueTotal", late.total());
        }
    }

    private static String asOf(Figures figures) {
        return figures.dataAsOf() == null ? "集計用のデータを作成しています" : Numbers.moment(figures.dataAsOf()) + " 現在";
    }

    private List<Panel> panels(Board board) {
        return Stream.concat(
                        CasePanels.of(board.figures()).stream(),
                        new StepPanels(board.figures(), maps.names()).all().stream())
                .toList();
    }

    @GetMapping("/{panel}.csv")
    ResponseEntity<byte[]> file(@PathVariable String panel, Asked asked) {
        var question = asked.question(LocalDate.now(clock));
        var wanted = panels(boards.of(question, staff.get())).stream()
                .filter(one -> one.id().equals(panel))
                .findFirst()
                .orElseThrow(NoSuchTable::new);
        audit.viewed("REPORT", null, "dashboard-" + panel + ".csv", question.from() + "/" + question.to());
        return wanted.file().answer("dashboard_%s_%s_%s.csv".formatted(panel, question.from(), question.to()));
    }

    /** The dashboard has no such table, or not for this reader. */
    static final class NoSuchTable extends Problem {

        NoSuchTable() {
            super(404, "UNKNOWN_TABLE", "この表はないか、あなたの役割では見られません。ダッシュボードの画面の「CSVで出力」から選んでください。");
        }
    }
}
