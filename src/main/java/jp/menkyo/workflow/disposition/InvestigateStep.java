package jp.menkyo.workflow.disposition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.casefile.disposition.Disposition.Invitation;
import jp.menkyo.casefile.disposition.Disposition.Kind;
import jp.menkyo.casefile.disposition.Disposition.Period;
import jp.menkyo.casefile.disposition.Dispositions;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The examiner looks into the facts and proposes a disposition, with the day on which the person may speak. */
@Component
class InvestigateStep implements UserTaskStep {

    private final Dispositions dispositions;
    private final CaseLicence licences;
    private final Clock clock;

    InvestigateStep(Dispositions dispositions, CaseLicence licences, Clock clock) {
        this.dispositions = dispositions;
        this.licences = licences;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DispositionProcess.TASK_INVESTIGATE;
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
        var reason = Requirement.reason("業務に関し不正の行為があった（栄養士法第3条第2号）");
        var hearingOn = Requirement.date("hearingOn", "弁明・聴聞の日", today().plusDays(14));
        var place = new Requirement("hearingPlace", "line", "弁明・聴聞の時刻と場所", "午前10時、本庁舎29階会議室");
        return List.of(
                Outcome.forward(
                        Kind.SUSPENSION.name(),
                        "名称使用停止を提案する",
                        Requirement.date("from", "停止の初日", today().plusDays(30)),
                        Requirement.date("to", "停止の末日", today().plusDays(119)),
                        reason,
                        hearingOn,
                        place),
                Outcome.back(Kind.REVOCATION.name(), "免許取消しを提案する", reason, hearingOn, place),
                Outcome.back(Kind.NO_GROUNDS.name(), "処分に当たらない", Requirement.reason("通知のあった事実を確認できなかった")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var kind = Kind.valueOf(completion.outcome());
        if (kind != Kind.NO_GROUNDS) {
            inForce(completion.caseNumber());
        }
        dispositions.propose(
                completion.caseNumber(),
                kind,
                kind == Kind.SUSPENSION ? period(completion) : null,
                completion.required("reason"),
                invitation(kind, completion),
                completion.by().username());
        return Map.of(DispositionProcess.PROPOSAL, kind.name());
    }

    /** Nothing is left to suspend or revoke when the licence has ended. */
    private void inForce(CaseNumber caseNumber) {
        var ended = licences.find(caseNumber)
                .map(Licence::state)
                .filter(Licence.State::ended)
                .isPresent();
        if (ended) {
            throw TaskRefused.closed("LICENCE_NOT_IN_FORCE", "この免許は既に取消し・抹消されています。処分に当たらないとして進めてください。");
        }
    }

    private static Period period(Completion completion) {
        var from = completion.day("from");
        var to = completion.day("to");
        if (to.isBefore(from)) {
            throw TaskRefused.invalid("to", "PERIOD", "停止の末日が初日より前です。");
        }
        var period = new Period(from, to);
        if (period.tooLong()) {
            throw TaskRefused.invalid("to", "SUSPENSION_TOO_LONG", "名称使用停止は1年以内です（栄養士法第5条第1項）。");
        }
        if (period.beginsBefore(completion.day("hearingOn"))) {
            throw TaskRefused.invalid("from", "BEFORE_HEARING", "停止の初日が弁明・聴聞の日以前です。弁明・聴聞の日より後の日にしてください。");
        }
        return period;
    }

    private @Nullable Invitation invitation(Disposition.Kind kind, Completion completion) {
        if (kind == Kind.NO_GROUNDS) {
            return null;
        }
        var on = completion.day("hearingOn");
        if (on.isBefore(today())) {
            throw TaskRefused.invalid("hearingOn", "IN_PAST", "弁明・聴聞の日は、通知が届いてから準備できる先の日にしてください。");
        }
        return new Invitation(on, completion.required("hearingPlace"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
