package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.intake.matter.Hearing;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** What the person said, or that the invitation was not taken up, is written down (行政手続法第24条・第29条). */
@Component
class RecordHearingStep implements UserTaskStep {

    private final Dispositions dispositions;
    private final Clock clock;

    RecordHearingStep(Dispositions dispositions, Clock clock) {
        this.dispositions = dispositions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DispositionProcess.TASK_RECORD_HEARING;
    }

    @Override
    public Role role() {
        return Role.EXAMINER;
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        boolean revocation = dispositions.get(caseNumber).kind() == Disposition.Kind.REVOCATION;
        var requires = new Requirement[] {
            Requirement.date("heardOn", "実施した日", LocalDate.now(clock)),
            new Requirement("heardBy", "line", "主宰者・聴取した職員", "保健政策部長"),
            new Requirement("record", "text", "調書", "本人が出頭し、事実を認めて反省の意を述べた")
        };
        var explanation = new Outcome(Hearing.EXPLANATION.name(), "弁明の機会を与えた", !revocation, List.of(requires));
        var formal = new Outcome(Hearing.FORMAL.name(), "聴聞を行った", revocation, List.of(requires));
        return revocation ? List.of(formal, explanation) : List.of(explanation, formal);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var heardOn = completion.day("heardOn");
        if (heardOn.isAfter(LocalDate.now(clock))) {
            throw TaskRefused.invalid("heardOn", "IN_FUTURE", "実施した日に先の日付は使えません。");
        }
        dispositions.heard(
                completion.caseNumber(),
                Hearing.valueOf(completion.outcome()),
                new Disposition.Record(heardOn, completion.required("heardBy"), completion.required("record")));
        return Map.of();
    }
}
