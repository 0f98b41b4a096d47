package jp.menkyo.workflow.refund;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
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

/** The treasurer proposes to give the money back or to keep it; the table's proposal comes first. */
@Component
class ProposeRefundStep implements UserTaskStep {

    private static final String REFUND = "REFUND";
    private static final String KEEP = "NO_REFUND";
    private static final String SPECIAL = "SPECIAL_REASON";
    private static final String NOTHING = "NOTHING_LEFT";

    private final Refunds refunds;
    private final RefundProposals proposals;

    ProposeRefundStep(Refunds refunds, RefundProposals proposals) {
        this.refunds = refunds;
        this.proposals = proposals;
    }

    @Override
    public String taskKey() {
        return RefundProcess.TASK_PROPOSE;
    }

    @Override
    public Role role() {
        return Role.TREASURER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.FEES, CaseSection.DECISION, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var refund = refunds.latest(caseNumber).orElseThrow();
        if (refunds.refundable(refund).isZero()) {
            return List.of(Outcome.forward(NOTHING, "還付するものがないので終える"));
        }
        if (refund.cause().excess()) {
            return List.of(Outcome.forward(REFUND, "還付を起案する", Requirement.reason("納付すべき額を超えて納められた")));
        }
        var keep = Requirement.reason(
                refund.cause() == Refund.Cause.WITHDRAWN ? "審査の後の取下げであり、特別の理由はない" : "審査の結果の却下であり、特別の理由はない");
        return proposals.of(refund, false).refund()
                ? List.of(
                        Outcome.forward(REFUND, "還付を起案する", Requirement.reason("審査を始める前に取り下げられた")),
                        Outcome.back(KEEP, "不還付を起案する", keep))
                : List.of(
                        Outcome.forward(KEEP, "不還付を起案する", keep),
                        Outcome.back(
                                SPECIAL,
                                "特別の理由により還付を起案する",
                                new Requirement("reason", "text", "特別の理由", "窓口の案内の誤りにより申請した")));
    }

    @Override
    public List<ClosedOutcome> closed(CaseNumber caseNumber) {
        var refund = refunds.latest(caseNumber).orElseThrow();
        return refund.cause().excess() && !refunds.refundable(refund).isZero()
                ? List.of(new ClosedOutcome(
                        KEEP,
                        "不還付を起案する",
                        TaskRefused.closed("EXCESS_GOES_BACK", "納付すべき額を超える納付は払い戻さなければなりません（地方自治法施行令第165条の7）。")))
                : List.of();
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        if (completion.outcome().equals(NOTHING)) {
            refunds.callOff(caseNumber, officer);
        } else {
            var refund = refunds.latest(caseNumber).orElseThrow();
            var rule =
                    proposals.of(refund, completion.outcome().equals(SPECIAL)).rule();
            boolean pay = !completion.outcome().equals(KEEP);
            refunds.propose(caseNumber, pay, rule, completion.required("reason"), officer);
        }
        return Map.of(RefundProcess.REFUND_STATE, state(caseNumber).name());
    }

    private Refund.State state(CaseNumber caseNumber) {
        return refunds.latest(caseNumber).orElseThrow().state();
    }
}
