package jp.menkyo.workflow.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import jp.menkyo.shared.Procedure;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.workflow.worklist.item.FinishedSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be chosen from in filters and assignments. */
@RestController
@Tag(name = "worklist", description = "職員のタスク一覧")
class WorklistChoices {

    private final JdbcClient jdbc;
    private final StaffDirectory staff;
    private final FinishedSettings finished;

    WorklistChoices(JdbcClient jdbc, StaffDirectory staff, FinishedSettings finished) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.finished = finished;
    }

    record Choice(String code, String label) {}

    /**
     * @param officers those who can be given tasks, with their roles in the label
     * @param finishedMonths how long finished work is listed
     */
    record Choices(List<Choice> procedures, List<Choice> steps, List<Choice> officers, int finishedMonths) {}

    @GetMapping("/api/worklist/choices")
    @Transactional(readOnly = true)
    @Operation(summary = "絞り込みと割り当てで選べるもの")
    Choices choices() {
        return new Choices(
                Arrays.stream(Procedure.values())
                        .map(procedure -> new Choice(procedure.name(), procedure.label()))
                        .toList(),
                jdbc.sql("select step as code, min(step_name) as label from workflow.work_item where ended_at is null"
                                + " group by step order by label")
                        .query(Choice.class)
                        .list(),
                staff.all().stream()
                        .filter(officer -> !officer.roles().isEmpty())
                        .map(officer -> new Choice(
                                officer.username(),
                                officer.name()
                                        + officer.roles().stream()
                                                .map(Role::label)
                                                .sorted()
                                                .collect(java.util.stream.Collectors.joining("・", "（", "）"))))
                        .toList(),
                finished.months());
    }
}
