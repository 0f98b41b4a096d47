package jp.menkyo.payment;

import jp.menkyo.shared.CaseNumber;

/**
 * A payment was taken back, and another charge is open in its place. Published for whoever settles it; the ledger's own event
 * has told the audit trail.
 */
public record ChargeReversed(CaseNumber caseNumber) {}
