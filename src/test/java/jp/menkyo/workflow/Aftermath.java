package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.menkyo.intake.Traces;
import jp.menkyo.shared.CaseNumber;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;

/** What is left when transactions have fought over a case: nothing half-made, whoever won. */
@TestComponent
public class Aftermath {

    private static final String LEFT_OVERS = """
            select 'charge without case' from payment.charge where case_number = '%1$s'
                and not exists (select 1 from casefile.case_file where case_number = '%1$s')
            union all
            select 'entry without case' from registry.licence_event where case_number = '%1$s'
                and not exists (select 1 from casefile.case_file where case_number = '%1$s')
            union all
            select 'sheet without entry' from certificate.certificate where case_number = '%1$s'
                and not exists (select 1 from registry.licence_event where case_number = '%1$s')
            union all
            select 'sheet without event' from certificate.certificate sheet where case_number = '%1$s'
                and not exists (select 1 from certificate.certificate_event where serial = sheet.serial)
            union all
            select 'open charge of a closed case' from payment.charge join casefile.case_file using (case_number)
                where case_number = '%1$s' and closed_at is not null and charge.state = 'OPEN'
            union all
            select 'licence held by a closed case' from casefile.licence_claim join casefile.case_file using (case_number)
                where case_number = '%1$s' and closed_at is not null and released_at is null
            """;

    private static final String ACTS = """
            select action from audit.event where case_number = '%s'
                and (action like 'LICENCE!_%%' escape '!' and action not in ('LICENCE_IDENTIFIED')
                    or action in ('WITHDRAWAL_REQUESTED', 'REGISTRATION_PROOF_ISSUED', 'CASE_CLOSED'))
            order by id""";

    private final HistoryService history;
    private final RuntimeService runtime;

    public Aftermath(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    void isClean(CaseNumber caseNumber) {
        assertThat(Traces.texts(LEFT_OVERS.formatted(caseNumber))).isEmpty();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .forEach(instance -> assertThat(runtime.createIncidentQuery()
                                .processInstanceId(instance.getId())
                                .count())
                        .as("incidents of " + caseNumber)
                        .isZero());
    }

    /** What the audit trail says was done for good. */
    List<String> acts(CaseNumber caseNumber) {
        return Traces.texts(ACTS.formatted(caseNumber));
    }
}
