package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/**
 * The decision has reached the person: only from that day on can it have effect. One that reached nobody before its
 * suspension was to begin has to be decided anew.
 */
@Component
class RecordServiceStep implements UserTaskStep {

    private final Dispositions dispositions;
    private final CaseLicence licences;
    private final RosterDisposition roster;
    private final CaseNotes notes;
    private final Clock clock;

    RecordServiceStep(
            Dispositions dispositions, CaseLicence licences, RosterDisposition roster, CaseNotes notes, Clock clock) {
        this.dispositions = dispositions;
        this.licences = licences;
        this.roster = roster;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DispositionProcess.TASK_RECORD_SERVICE;
    }

    @Override
    public Role role() {
        return Role.EXAMINER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.APPLICATION, CaseSection.DECISION, CaseSection.CERTIFICATE, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward(
                        "SERVED",
                        "送達された",
                        Requirement.date("servedOn", "送達の日", LocalDate.now(clock)),
                        new Requirement("servedHow", "line", "送達の方法", "配達証明付き書留")),
                Outcome.back(
                        DispositionProcess.DECIDE_AGAIN, "送達できなかったので処分を定め直す", Requirement.reason("停止の初日までに送達できなかった")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        if (completion.outcome().equals(DispositionProcess.DECIDE_AGAIN)) {
            notes.add(completion.caseNumber(), completion.by().username(), completion.required("reason"));
        } else {
            served(completion);
        }
        return Map.of(DispositionProcess.SERVICE_OUTCOME, completion.outcome());
    }

    private void served(Completion completion) {
        var servedOn = completion.day("servedOn");
        if (servedOn.isAfter(LocalDate.now(clock))) {
            throw TaskRefused.invalid("servedOn", "IN_FUTURE", "送達の日に先の日付は使えません。届いたことを確かめてから記録してください。");
        }
        var registeredOn =
                licences.find(completion.caseNumber()).orElseThrow().items().registeredOn();
        if (servedOn.isBefore(registeredOn)) {
            throw TaskRefused.invalid("servedOn", "BEFORE_REGISTRATION", "送達の日が登録年月日より前です。日付を確かめてください。");
        }
        if (dispositions.get(completion.caseNumber()).beforeDecision(servedOn)) {
            throw TaskRefused.invalid("servedOn", "BEFORE_DECISION", "送達の日が決裁の日より前です。配達の記録で送達の日を確かめてください。");
        }
        startsAfterService(completion.caseNumber(), servedOn);
        roster.check(completion.caseNumber(), servedOn);
        dispositions.served(completion.caseNumber(), servedOn, completion.required("servedHow"));
    }

    /** A suspension cannot have begun before the person knew of it. */
    private void startsAfterService(CaseNumber caseNumber, LocalDate servedOn) {
        if (dispositions.get(caseNumber).begunBefore(servedOn)) {
            throw TaskRefused.invalid(
                    "servedOn", "PERIOD_BEGAN", "停止の初日より後に送達されています。効力は送達の前に生じません。「処分を定め直す」を選び、期間を定め直してください。");
        }
    }
}
