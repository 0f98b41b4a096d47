package jp.menkyo.workflow.paymentmatter;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** A manager other than the treasurer who proposed it gives up a claim (不納欠損). */
@Component
class ApproveWriteOffStep implements UserTaskStep {

    private static final String APPROVE = "APPROVE";

    private final Payments payments;
    private final CaseNotes notes;
    private final HistoryService history;

    ApproveWriteOffStep(Payments payments, CaseNotes notes, HistoryService history) {
        this.payments = payments;
        this.notes = notes;
        this.history = history;
    }

    @Override
    public String taskKey() {
        return PaymentMatterProcess.TASK_APPROVE_WRITE_OFF;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.FEES, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward(APPROVE, "不納欠損を決定する", Requirement.reason("徴収の見込みがないことを確かめた")),
                Outcome.back("RETURN", "差し戻す", Requirement.reason("催告の記録を確かめてください")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        if (officer.equals(proposer(caseNumber))) {
            throw TaskRefused.samePerson("不納欠損を起案した職員は決定できません。別の管理職に引き継いでください。");
        }
        notes.add(caseNumber, officer, completion.required("reason"));
        if (completion.outcome().equals(APPROVE)) {
            payments.writeOff(caseNumber, officer, "WRITE_OFF_DECIDED");
        }
        return Map.of(PaymentMatterProcess.WRITE_OFF_OUTCOME, completion.outcome());
    }

    private String proposer(CaseNumber caseNumber) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskDefinitionKey(PaymentMatterProcess.TASK_SETTLE)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getAssignee();
    }
}
