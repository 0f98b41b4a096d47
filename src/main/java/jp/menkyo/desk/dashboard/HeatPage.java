package jp.menkyo.desk.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.desk.figures.Boards;
import jp.menkyo.reporting.dashboard.Figures.Step;
import jp.menkyo.reporting.dashboard.QuestionRefused;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.progress.HeatMaps;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where cases pile up and where they wait, on the picture of a process. */
@Controller
@PreAuthorize("hasAnyRole('manager','auditor','system-officer')")
class HeatPage {

    private final Boards boards;
    private final HeatMaps maps;
    private final CaseWords words;
    private final CurrentStaff staff;
    private final AuditTrail audit;
    private final Clock clock;

    HeatPage(Boards boards, HeatMaps maps, CaseWords words, CurrentStaff staff, AuditTrail audit, Clock clock) {
        this.boards = boards;
        this.maps = maps;
        this.words = words;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param code key and version of a process, as the form sends it */
    record Choice(String code, String label) {}

    /** One line of the table beside the picture. */
    record Line(String name, String kind, List<String> values) {}

    @GetMapping("/desk/dashboard/map")
    String show(
            Asked asked,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String by,
            Model model,
            HttpServletResponse response) {
        var measure = Arrays.stream(HeatMeasure.values())
                .filter(one -> one.name().equals(by))
                .findFirst()
                .orElse(HeatMeasure.STANDING);
        model.addAttribute("asked", asked);
        model.addAttribute("measures", HeatMeasure.values());
        model.addAttribute("measure", measure);
        try {
            var question = asked.question(LocalDate.now(clock));
            audit.viewed("DASHBOARD", null, null, question.from() + "/" + question.to());
            var figures = boards.of(question, staff.get()).figures();
            model.addAttribute("question", question);
            model.addAttribute("words", words);
            model.addAttribute("sentence", figures.sentence());
            model.addAttribute("suppressedBelow", figures.suppressedBelow());
            draw(figures.heat(), process, measure, model);
        } catch (QuestionRefused refused) {
            response.setStatus(refused.status());
            model.addAttribute("refused", refused.errors().get(0));
        }
        return "desk/heat";
    }

    private void draw(List<Step> heat, @Nullable String wanted, HeatMeasure measure, Model model) {
        var names = maps.names();
        var choices = heat.stream()
                .map(one -> new Choice(
                        code(one), names.getOrDefault(one.process(), one.process()) + "（第" + one.version() + "版）"))
                .distinct()
                .toList();
        model.addAttribute("choices", choices);
        choices.stream()
                .filter(one -> wanted == null || wanted.isBlank() || one.code().equals(wanted))
                .findFirst()
                .ifPresent(chosen -> draw(heat, chosen, measure, model));
    }

    private void draw(List<Step> heat, Choice chosen, HeatMeasure measure, Model model) {
        var steps = heat.stream().filter(one -> code(one).equals(chosen.code())).toList();
        var first = steps.get(0);
        model.addAttribute("chosen", chosen);
        model.addAttribute("lines", steps.stream().map(HeatPage::line).toList());
        maps.draw(
                        first.process(),
                        first.version(),
                        chosen.label() + "の図。" + measure.label() + "を色と数で示します",
                        measure.of(steps))
                .ifPresent(picture -> model.addAttribute("picture", picture));
    }

    private static final Map<String, String> KINDS = Map.of(
            "USER", "職員", "SERVICE", "自動", "WAIT", "待ち", "PART", "まとまり", "GATEWAY", "分かれ目", "START", "始まり", "END",
            "終わり");

    private static Line line(Step step) {
        return new Line(
                step.name() == null ? step.element() : step.name(),
                KINDS.getOrDefault(step.kind(), step.kind()),
                Arrays.stream(HeatMeasure.values()).map(one -> one.words(step)).toList());
    }

    private static String code(Step step) {
        return step.process() + ":" + step.version();
    }
}
