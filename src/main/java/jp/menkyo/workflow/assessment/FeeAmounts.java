package jp.menkyo.workflow.assessment;

import java.time.LocalDate;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.fee.Fee;
import jp.menkyo.shared.person.Prefecture;

/** Tells what a fee of the decision tables amounts to; the dated table of the payment module knows. */
@FunctionalInterface
interface FeeAmounts {

    Fee of(Prefecture prefecture, FeeCode code, LocalDate on);
}
