package jp.menkyo.workflow.casepage;

import java.util.List;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.fee.FeeTable;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.stereotype.Component;

/** What a case owes, in words, with a mark where nobody has confirmed the amount in the fee table yet. */
@Component
class CaseCharges {

    private final Payments payments;
    private final FeeTable fees;
    private final AdministratorContext administrators;

    CaseCharges(Payments payments, FeeTable fees, AdministratorContext administrators) {
        this.payments = payments;
        this.fees = fees;
        this.administrators = administrators;
    }

    List<CasePage.Fee> of(CaseFile file) {
        return payments.of(file.caseNumber()).stream()
                .map(charge -> new CasePage.Fee(
                        charge.code().label() + "手数料",
                        charge.amount().display(),
                        charge.standing(),
                        unconfirmed(file, charge)))
                .toList();
    }

    private boolean unconfirmed(CaseFile file, Charge charge) {
        return fees.of(administrators.current().prefecture(), charge.code(), file.receivedOn())
                .unconfirmed();
    }
}
