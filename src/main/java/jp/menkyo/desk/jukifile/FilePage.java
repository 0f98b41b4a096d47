package jp.menkyo.desk.jukifile;

import java.util.Arrays;
import java.util.function.Consumer;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.batch.BatchResults;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One inquiry by file: how far it is, what was answered, what could not be used, and what an officer may do now. */
@Controller
@RequestMapping("/desk/juki/files/{id}")
@PreAuthorize(FilesPage.READERS)
class FilePage {

    private final Batches batches;
    private final BatchResults results;
    private final AuditTrail audit;
    private final CurrentStaff staff;
    private final CaseWords words;

    FilePage(Batches batches, BatchResults results, AuditTrail audit, CurrentStaff staff, CaseWords words) {
        this.batches = batches;
        this.results = results;
        this.audit = audit;
        this.staff = staff;
        this.words = words;
    }

    /**
     * @param result the only class of answers to list; anything else lists all
     * @param page page of the answers
     * @param errors page of what could not be used
     */
    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String result,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int errors,
            Model model) {
        var batch = batches.get(id);
        audit.viewed("JUKI_FILE_ANSWERS", null, id, batch.source());
        model.addAttribute("file", FileLine.of(batch, batches.label(batch.source())));
        model.addAttribute("batch", batch);
        model.addAttribute("counts", results.counts(id));
        model.addAttribute("words", words);
        answers(id, result(result), Math.max(0, page), model);
        errors(id, Math.max(0, errors), model);
        return "desk/juki/file";
    }

    private void answers(String id, @Nullable Result result, int page, Model model) {
        var found = results.page(id, result, page);
        model.addAttribute(
                "answers",
                found.stream().limit(results.pageSize()).map(AnswerRow::of).toList());
        model.addAttribute("moreAnswers", found.size() > results.pageSize());
        model.addAttribute("result", result);
        model.addAttribute("page", page);
    }

    private void errors(String id, int page, Model model) {
        var found = results.errors(id, page);
        model.addAttribute("errors", found.stream().limit(results.pageSize()).toList());
        model.addAttribute("moreErrors", found.size() > results.pageSize());
        model.addAttribute("errorPage", page);
    }

    private static @Nullable Result result(@Nullable String code) {
        return Arrays.stream(Result.values())
                .filter(result -> result.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/cancel")
    @PreAuthorize(FilesPage.ASKERS)
    String cancel(@PathVariable String id, RedirectAttributes next) {
        return act(
                id,
                next,
                "一括照会を取り消しました。",
                one -> batches.cancel(one, staff.get().username()));
    }

    @PostMapping("/resume")
    @PreAuthorize(FilesPage.ASKERS)
    String resume(@PathVariable String id, RedirectAttributes next) {
        return act(id, next, "まもなく続きから進みます。", batches::resume);
    }

    @PostMapping("/send-again")
    @PreAuthorize(FilesPage.ASKERS)
    String sendAgain(@PathVariable String id, RedirectAttributes next) {
        return act(id, next, "照会ファイルを作り直して送ります。", batches::sendAgain);
    }

    private static String act(String id, RedirectAttributes next, String done, Consumer<String> act) {
        try {
            act.accept(id);
            next.addFlashAttribute("done", done);
        } catch (Problem problem) {
            next.addFlashAttribute("problem", problem.title());
        }
        return "redirect:/desk/juki/files/" + id;
    }
}
