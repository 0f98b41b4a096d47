package jp.menkyo.workflow.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The examiner looks whether the answer is what was asked for (補正確認). */
@Component
class ConfirmAmendmentStep implements UserTaskStep {

    private final ProcessingClock processingClock;

    ConfirmAmendmentStep(ProcessingClock processingClock) {
        this.processingClock = processingClock;
    }

    @Override
    public String taskKey() {
        return AmendmentProcess.TASK_CONFIRM_AMENDMENT;
    }

    @Override
    public Role role() {
        return Role.EXAMINER;
    }

    @Override
    public Set<CaseSection> sections() {
        return CaseSection.all();
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("COMPLETE", "補正された"),
                Outcome.back(
                        "AGAIN", "足りないので再び求める", new Requirement("wanted", "text", "求める補正", "戸籍抄本（6か月以内に発行されたもの）")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        if (completion.outcome().equals("AGAIN")) {
            processingClock.ask(
                    completion.caseNumber(),
                    completion.required("wanted"),
                    completion.by().username());
        }
        return Map.of(AmendmentProcess.AMENDMENT_OUTCOME, completion.outcome());
    }
}
