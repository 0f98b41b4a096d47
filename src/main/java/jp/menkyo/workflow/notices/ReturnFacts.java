package jp.menkyo.workflow.notices;

import java.util.Map;
import java.util.Optional;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import org.springframework.stereotype.Component;

/** What notices say about a certificate that has to be handed in. */
@Component
class ReturnFacts {

    private final Returns returns;

    ReturnFacts(Returns returns) {
        this.returns = returns;
    }

    void put(Map<String, String> facts, CaseNumber caseNumber) {
        last(caseNumber).ifPresent(duty -> {
            facts.put("returnGround", duty.ground().label());
            facts.put("returnArticle", duty.ground().article());
            facts.put("returnDueOn", WarekiDate.display(duty.dueOn()));
        });
    }

    /** How many reminders were sent. */
    int reminders(CaseNumber caseNumber) {
        return last(caseNumber).map(ReturnDuty::reminders).orElse(0);
    }

    private Optional<ReturnDuty> last(CaseNumber caseNumber) {
        return returns.ofCase(caseNumber).stream().reduce((earlier, later) -> later);
    }
}
