package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.intake.matter.Hearing;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** What the person said, or that the invitation was not taken up, is written down (行政手続法第24条・第29条). */
@Component
class RecordHearingStep implements UserTaskStep {

    private static final String OTHER_DAY = "otherDay";

    private final Dispositions dispositions;
    private final CaseNotes notes;
    private final Clock clock;

    RecordHearingStep(Dispositions dispositions, CaseNotes notes, Clock clock) {
        this.dispositions = dispositions;
        this.notes = notes;
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
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.APPLICATION, CaseSection.PAPERS, CaseSection.DECISION, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var disposition = dispositions.get(caseNumber);
        boolean revocation = disposition.kind() == Disposition.Kind.REVOCATION;
        var requires = new Requirement[] {
            Requirement.date("heardOn", "実施した日", LocalDate.now(clock)),
            Requirement.ifNeeded(OTHER_DAY, "通知した日と違う日に行った理由", "本人の申出により日を改めた"),
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
        onADayOfTheInvitation(completion, heardOn);
        dispositions.heard(
                completion.caseNumber(),
                Hearing.valueOf(completion.outcome()),
                new Disposition.Record(heardOn, completion.required("heardBy"), completion.required("record")));
        return Map.of();
    }

    /** The person was told when; another day needs a reason, and one before the invitation cannot be. */
    private void onADayOfTheInvitation(Completion completion, LocalDate heardOn) {
        var caseNumber = completion.caseNumber();
        var disposition = dispositions.get(caseNumber);
        if (disposition.beforeInvitation(heardOn)) {
            throw TaskRefused.invalid("heardOn", "BEFORE_INVITATION", "実施した日が弁明・聴聞を通知した日より前です。調書で実施した日を確かめてください。");
        }
        if (disposition.invitedForAnotherDay(heardOn)) {
            var why = completion.input().get(OTHER_DAY);
            if (why == null) {
                throw TaskRefused.invalid(OTHER_DAY, "MISSING", "通知した日と違う日に行ったときは、その理由を入力してください。");
            }
            notes.add(caseNumber, completion.by().username(), "通知した日と違う日に弁明・聴聞を行った理由：" + why);
        }
    }
}
