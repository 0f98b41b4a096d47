package jp.menkyo.workflow.worklist;

import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a task, drawn into the Tasklist's form area. */
@Controller
class TaskPageController {

    private final TaskDetails details;
    private final CurrentStaff staff;
    private final CaseWords words;

    TaskPageController(TaskDetails details, CurrentStaff staff, CaseWords words) {
        this.details = details;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping("/desk/tasks/{taskId}/form")
    String form(@PathVariable String taskId, Model model) {
        model.addAttribute("task", details.of(taskId, staff.get()));
        model.addAttribute("words", words);
        return "worklist/task";
    }
}
