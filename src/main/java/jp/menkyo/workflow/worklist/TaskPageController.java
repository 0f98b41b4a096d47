package jp.menkyo.workflow.worklist;

import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a task, drawn into the Tasklist's form area, and the way from it to its case. */
@Controller
class TaskPageController {

    private final TaskDetails details;
    private final UserTasks tasks;
    private final CurrentStaff staff;
    private final CaseWords words;

    TaskPageController(TaskDetails details, UserTasks tasks, CurrentStaff staff, CaseWords words) {
        this.details = details;
        this.tasks = tasks;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping("/desk/tasks/{taskId}/form")
    String form(@PathVariable String taskId, Model model) {
        model.addAttribute("task", details.of(taskId, staff.get()));
        model.addAttribute("words", words);
        return "worklist/task";
    }

    /** From a task to the page of its case, for links that know only the task. */
    @GetMapping("/desk/tasks/{taskId}/case")
    String page(@PathVariable String taskId) {
        return "redirect:/desk/cases/" + tasks.open(taskId).caseNumber();
    }
}
