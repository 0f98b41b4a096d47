package jp.menkyo.intake;

import jp.menkyo.shared.CaseNumber;

/**
 * The payee named the account to which a refund goes, as typed. No domain event: it would reach the audit trail, and the
 * account is nobody's business there.
 */
public record RefundAccountGiven(
        CaseNumber caseNumber,
        String bankCode,
        String branchCode,
        String accountKind,
        String accountNumber,
        String accountHolder) {

    @Override
    public String toString() {
        return "RefundAccountGiven[" + caseNumber + ", hidden]";
    }
}
