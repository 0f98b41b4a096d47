package jp.menkyo.payment.settlement.day;

import jp.menkyo.shared.CaseNumber;

/** A difference of this case was found, has turned up on the other side, or was explained. */
public record DifferencesChanged(CaseNumber caseNumber) {}
