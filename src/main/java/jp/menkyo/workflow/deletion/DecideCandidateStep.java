package jp.menkyo.workflow.deletion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.assessment.AssessmentAnswer;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/**
 * 抹消候補: nobody entitled has asked for the deletion, or the networks contradict it. A person looks at the evidence and says
 * whether the office pursues it; nothing is deleted by itself (S-20).
 */
@Component
class DecideCandidateStep implements UserTaskStep {

    /** A matter of the office costs nobody a fee. */
    private static final String NO_FEE = "NONE";

    private final CaseFiles cases;
    private final CaseNotes notes;
    private final Applications applications;
    private final CaseFacts facts;

    DecideCandidateStep(CaseFiles cases, CaseNotes notes, Applications applications, CaseFacts facts) {
        this.cases = cases;
        this.notes = notes;
        this.applications = applications;
        this.facts = facts;
    }

    @Override
    public String taskKey() {
        return DeletionProcess.TASK_DECIDE_CANDIDATE;
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
        var pursue = Outcome.forward(DeletionProcess.PURSUE, "抹消の手続を進める", Requirement.reason("住基ネットで死亡の記録を確認した"));
        // to turn an application down is a refusal: two people, with reasons (行政手続法第8条)
        return applied(caseNumber)
                ? List.of(pursue)
                : List.of(pursue, Outcome.back(DeletionProcess.DROP, "抹消しない", Requirement.reason("住基ネットで生存を確認した")));
    }

    private boolean applied(CaseNumber caseNumber) {
        var application = applications.get(caseNumber);
        return application.channel() != Channel.OFFICE
                && (application.form().matter().wishesDeletion()
                        || facts.assess(application).outcome() != AssessmentAnswer.Outcome.NOT_ENTITLED);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        notes.add(caseNumber, completion.by().username(), completion.required("reason"));
        return cases.get(caseNumber).channel() == Channel.OFFICE
                ? Map.of(DeletionProcess.CANDIDATE_OUTCOME, completion.outcome(), DeletionProcess.FEE_CODE, NO_FEE)
                : Map.of(DeletionProcess.CANDIDATE_OUTCOME, completion.outcome());
    }
}
