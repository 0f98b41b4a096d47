package jp.menkyo.desk.casetabs;

import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.workflow.progress.CaseRuns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a run of a process, as the Cockpit knows it, to the page of its case. */
@Controller
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class RunController {

    private final CaseRuns runs;

    RunController(CaseRuns runs) {
        this.runs = runs;
    }

    @GetMapping("/desk/runs/{run}/case")
    String page(@PathVariable String run) {
        return "redirect:/desk/cases/" + runs.caseOf(run).orElseThrow(CaseNotFound::new);
    }
}
