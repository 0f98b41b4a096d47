package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Disposition.Kind;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/**
 * Another officer decides with proposal and record on the table (栄養士法第5条第1項). A suspension whose days the hearing or the
 * calendar has overtaken is not decided as it stands: it goes back, and its days are proposed anew.
 */
@Component
class DecideDispositionStep implements UserTaskStep {

    private final Dispositions dispositions;
    private final CaseNotes notes;
    private final Clock clock;

    DecideDispositionStep(Dispositions dispositions, CaseNotes notes, Clock clock) {
        this.dispositions = dispositions;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DispositionProcess.TASK_DECIDE_DISPOSITION;
    }

    @Override
    public Role role() {
        return Role.APPROVER;
    }

    @Override
    public Set<CaseSection> sections() {
        return CaseSection.all();
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var disposition = dispositions.get(caseNumber);
        var kind = disposition.kind();
        boolean overtaken = overtaken(disposition).isPresent();
        var again = new Outcome("RETURN", "差し戻す", overtaken, List.of(Requirement.reason("事実をもう一度確かめてください")));
        if (overtaken) {
            return List.of(again, none(kind));
        }
        return kind == Kind.NO_GROUNDS
                ? List.of(none(kind), again)
                : List.of(Outcome.forward(DispositionProcess.DISPOSE, label(kind)), none(kind), again);
    }

    private static Outcome none(Kind kind) {
        return new Outcome(
                "NO_DISPOSITION",
                "処分しないことに決める",
                kind == Kind.NO_GROUNDS,
                List.of(Requirement.reason("事実が処分に当たるとまではいえない")));
    }

    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        var disposition = dispositions.get(caseNumber);
        return overtaken(disposition)
                .map(why -> new ClosedOutcome(DispositionProcess.DISPOSE, label(disposition.kind()), why))
                .stream()
                .toList();
    }

    private static String label(Kind kind) {
        return kind.label() + "を決裁する";
    }

    private Optional<TaskRefused> overtaken(Disposition disposition) {
        if (disposition.heardTooLate()) {
            return Optional.of(
                    TaskRefused.closed("HEARD_TOO_LATE", "停止の初日が弁明・聴聞を実施した日以前です（行政手続法第13条第1項）。差し戻して、停止の期間を定め直してください。"));
        }
        return disposition.begunBefore(LocalDate.now(clock))
                ? Optional.of(TaskRefused.closed("PERIOD_BEGAN", "停止の初日を過ぎています。効力は送達の前に生じません。差し戻して、停止の期間を定め直してください。"))
                : Optional.empty();
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var officer = completion.by().username();
        dispositions.decide(completion.caseNumber(), completion.outcome(), officer);
        if (completion.input().containsKey("reason")) {
            notes.add(completion.caseNumber(), officer, completion.required("reason"));
        }
        return Map.of(DispositionProcess.DECISION, completion.outcome());
    }
}
