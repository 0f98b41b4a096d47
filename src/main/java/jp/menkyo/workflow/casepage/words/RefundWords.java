package jp.menkyo.workflow.casepage.words;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.assessment.RefundAdvice.Proposal;
import jp.menkyo.workflow.refund.RefundProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A refund as officers read it: cause, amount, what the decision table proposes and what was proposed. Never the account. */
@Component
public class RefundWords {

    private final Refunds refunds;
    private final RefundProposals proposals;
    private final StaffDirectory staff;

    RefundWords(Refunds refunds, RefundProposals proposals, StaffDirectory staff) {
        this.refunds = refunds;
        this.proposals = proposals;
        this.staff = staff;
    }

    /** Nothing where no refund was ever considered. */
    public List<Line> of(CaseNumber caseNumber) {
        return refunds.latest(caseNumber).map(this::lines).orElse(List.of());
    }

    private List<Line> lines(Refund refund) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("状況", refund.state().label()));
        lines.add(new Line("事由", refund.cause().label()));
        if (refund.state() == Refund.State.JUDGING) {
            judging(refund, lines);
        } else {
            lines.add(new Line("額", refund.amount().display()));
        }
        proposed(refund, lines);
        return lines;
    }

    private void judging(Refund refund, List<Line> lines) {
        lines.add(new Line("還付できる額", refunds.refundable(refund).display()));
        if (!refund.cause().excess()) {
            lines.add(new Line("審査", proposals.examinationStarted(refund.caseNumber()) ? "始めていた" : "始めていなかった"));
        }
        var usual = proposals.of(refund, false);
        lines.add(new Line("基準による案", words(usual)));
        if (!usual.refund()) {
            lines.add(new Line("特別の理由があるとき", words(proposals.of(refund, true))));
        }
    }

    private void proposed(Refund refund, List<Line> lines) {
        if (refund.proposal() == null) {
            return;
        }
        lines.add(new Line("起案", refund.toBePaid() ? "還付する" : "還付しない"));
        add(lines, "起案の理由", refund.reason());
        add(lines, "起案の根拠", proposals.basis(refund));
        add(lines, "起案した職員", name(refund.proposedBy()));
        add(lines, "決定した職員", name(refund.decidedBy()));
    }

    private static void add(List<Line> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(new Line(label, value));
        }
    }

    private static String words(Proposal proposal) {
        return (proposal.refund() ? "還付" : "不還付") + "（" + proposal.basis() + "）";
    }

    private @Nullable String name(@Nullable String username) {
        return username == null
                ? null
                : staff.find(username).map(StaffMember::name).orElse(username);
    }
}
