package jp.menkyo.workflow.notices;

import java.util.Map;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import org.springframework.stereotype.Component;

/** What notices say about money that goes back or is due once more; never where it goes. */
@Component
class RefundFacts {

    private final Refunds refunds;
    private final RuleBook rules;
    private final Payments payments;

    RefundFacts(Refunds refunds, RuleBook rules, Payments payments) {
        this.refunds = refunds;
        this.rules = rules;
        this.payments = payments;
    }

    void put(Map<String, String> facts, CaseNumber caseNumber) {
        facts.put("feeDue", new Yen(payments.balance(caseNumber, Account.RECEIVABLE)).display());
        refunds.latest(caseNumber).filter(refund -> refund.reason() != null).ifPresent(refund -> put(facts, refund));
    }

    private void put(Map<String, String> facts, Refund refund) {
        facts.put("refundAmount", refund.amount().display());
        if (refund.reason() != null && refund.rule() != null) {
            facts.put("refundReason", refund.reason());
            facts.put("refundBasis", rules.basis(refund.rule()));
        }
        if (refunds.accountsErased(refund) > 0) {
            facts.put("refundAgain", "先に届け出られた口座には振り込めませんでした。口座をもう一度届け出てください。");
        }
    }

    /** Each charge that is open again is told once. */
    String reversals(CaseNumber caseNumber) {
        return Long.toString(payments.of(caseNumber).stream()
                .filter(charge -> charge.supersedes() != null)
                .count());
    }

    /** Each refund, and within it each account that is asked for, is told once. */
    String occasion(CaseNumber caseNumber) {
        var refund = refunds.latest(caseNumber).orElseThrow();
        return refund.id() + "-" + refunds.accountsErased(refund);
    }
}
