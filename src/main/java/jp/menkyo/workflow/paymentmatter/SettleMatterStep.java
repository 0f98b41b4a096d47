package jp.menkyo.workflow.paymentmatter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.Yen;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The treasurer says what becomes of money that does not fit; what is offered depends on how the case stands now. */
@Component
class SettleMatterStep implements UserTaskStep {

    private static final String APPLY = "APPLY";
    private static final String RECEIVE_REST = "RECEIVE_REST";
    private static final String CANCEL = "CANCEL";
    private static final String NOTED = "NOTED";

    private final MatterFacts facts;
    private final Excesses excesses;
    private final Refunds refunds;
    private final Payments payments;
    private final CaseNotes notes;

    SettleMatterStep(MatterFacts facts, Excesses excesses, Refunds refunds, Payments payments, CaseNotes notes) {
        this.facts = facts;
        this.excesses = excesses;
        this.refunds = refunds;
        this.payments = payments;
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return PaymentMatterProcess.TASK_SETTLE;
    }

    @Override
    public Role role() {
        return Role.TREASURER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.FEES, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        if (!facts.excess(caseNumber).isZero()) {
            return excess(caseNumber);
        }
        if (facts.reversed(caseNumber).isPresent()) {
            return reversed(caseNumber);
        }
        return facts.differences(caseNumber).isEmpty() ? List.of(noted()) : List.of();
    }

    private List<Outcome> excess(CaseNumber caseNumber) {
        var ways = new ArrayList<Outcome>();
        var excess = facts.excess(caseNumber);
        var due = facts.due(caseNumber);
        if (!due.isZero() && due.compareTo(excess) <= 0) {
            ways.add(Outcome.forward(APPLY, "納付すべき額に充当する"));
        } else if (!due.isZero()) {
            var rest = Long.toString(due.amount() - excess.amount());
            ways.add(Outcome.forward(
                    RECEIVE_REST, "不足額を窓口で収納し充当する", new Requirement("amount", "integer", "収納額（円）", rest)));
        }
        if (!facts.refundUnderWay(caseNumber)) {
            ways.add(new Outcome(PaymentMatterProcess.REFUND, "還付の手続を始める", ways.isEmpty(), List.of()));
        } else if (facts.covered(caseNumber)) {
            ways.add(noted());
        }
        return ways;
    }

    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        return Stream.concat(closedRefund(caseNumber).stream(), closedNote(caseNumber).stream())
                .toList();
    }

    /** What was decided is not changed; another refund follows it. */
    private Optional<ClosedOutcome> closedRefund(CaseNumber caseNumber) {
        boolean later =
                !facts.excess(caseNumber).isZero() && facts.refundUnderWay(caseNumber) && !facts.covered(caseNumber);
        return later
                ? Optional.of(new ClosedOutcome(
                        PaymentMatterProcess.REFUND,
                        "還付の手続を始める",
                        TaskRefused.closed("REFUND_UNDER_WAY", "先に決定した還付の支払が済んでから、もう一度開いてください。")))
                : Optional.empty();
    }

    /** A difference is explained where the day is closed; then this task ends by itself. */
    private Optional<ClosedOutcome> closedNote(CaseNumber caseNumber) {
        boolean nothingElse =
                facts.excess(caseNumber).isZero() && facts.reversed(caseNumber).isEmpty();
        return facts.differences(caseNumber).stream()
                .filter(open -> nothingElse)
                .findFirst()
                .map(open -> new ClosedOutcome(
                        NOTED,
                        "確かめて終える",
                        TaskRefused.closed(
                                "DIFFERENCE_OPEN",
                                "「日次締め」で%sを開き、差異を説明してください。説明が済むと、このタスクは終わります。"
                                        .formatted(WarekiDate.display(open.day())))));
    }

    private List<Outcome> reversed(CaseNumber caseNumber) {
        var ways = new ArrayList<Outcome>();
        boolean ended = facts.endedWithout(caseNumber);
        if (ended) {
            ways.add(Outcome.forward(CANCEL, "請求を取り消す", Requirement.reason("審査を始める前に取り下げられた申請である")));
        }
        ways.add(new Outcome(PaymentMatterProcess.COLLECT, "再度の納付を求める", !ended, List.of()));
        if (facts.granted(caseNumber)) {
            ways.add(Outcome.back(PaymentMatterProcess.WRITE_OFF, "不納欠損を起案する", Requirement.reason("本人が死亡し、相続人もいない")));
        }
        return ways;
    }

    private static Outcome noted() {
        return Outcome.forward(NOTED, "確かめて終える", Requirement.reason("決済サービスに照会し、記録と合うことを確かめた"));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        var reason = completion.input().get("reason");
        if (reason != null) {
            notes.add(caseNumber, officer, reason);
        }
        switch (completion.outcome()) {
            case APPLY -> excesses.apply(caseNumber, officer);
            case RECEIVE_REST ->
                excesses.receiveAtCounter(caseNumber, new Yen(Long.parseLong(completion.required("amount"))), officer);
            case CANCEL -> payments.cancel(caseNumber);
            case PaymentMatterProcess.REFUND -> refunds.open(caseNumber, facts.cause(caseNumber));
            default -> {}
        }
        var feeCode = facts.reversed(caseNumber).map(charge -> charge.code().name());
        return feeCode.isPresent()
                ? Map.of(
                        PaymentMatterProcess.MATTER_OUTCOME,
                        completion.outcome(),
                        PaymentMatterProcess.FEE_CODE,
                        feeCode.get())
                : Map.of(PaymentMatterProcess.MATTER_OUTCOME, completion.outcome());
    }
}
