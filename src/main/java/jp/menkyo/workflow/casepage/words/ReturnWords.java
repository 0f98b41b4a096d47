package jp.menkyo.workflow.casepage.words;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import org.springframework.stereotype.Component;

/** Which certificate has to be handed in for a case, until when, and what came of it, line by line. */
@Component
public class ReturnWords {

    private final Returns returns;

    ReturnWords(Returns returns) {
        this.returns = returns;
    }

    /** Nothing for cases in which no certificate has to be handed in. */
    public List<Line> of(CaseNumber caseNumber) {
        return returns.ofCase(caseNumber).stream()
                .flatMap(duty -> lines(duty).stream())
                .toList();
    }

    private static List<Line> lines(ReturnDuty duty) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("返納の理由", duty.ground().label()));
        lines.add(new Line("返納の期限", WarekiDate.display(duty.dueOn())));
        if (duty.serial() != null) {
            lines.add(new Line("免許証番号", duty.serial().value()));
        }
        if (duty.reminders() > 0) {
            lines.add(new Line("督促", duty.reminders() + "回"));
        }
        var receipt = duty.receipt();
        lines.add(new Line("返納", receipt == null ? "待っています" : receipt.label()));
        return lines;
    }
}
