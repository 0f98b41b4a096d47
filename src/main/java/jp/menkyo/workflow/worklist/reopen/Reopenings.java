package jp.menkyo.workflow.worklist.reopen;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.item.FinishedSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the requests. A finished process is never opened again: the manager decides what is begun anew, or that nothing is. */
@Service
public class Reopenings {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final FinishedSettings finished;
    private final Clock clock;

    Reopenings(JdbcClient jdbc, ApplicationEventPublisher events, FinishedSettings finished, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.finished = finished;
        this.clock = clock;
    }

    private record Finished(String caseNumber, String stepName) {}

    /** @throws ReopeningRefused when the officer has not finished this task while it is listed, or has asked already */
    @Transactional
    public UUID request(String taskId, String reason, StaffMember by) {
        var task = jdbc.sql("""
                        select case_number, step_name from workflow.work_item
                        where task_id = ? and assignee = ? and ended_at >= ?
                        """)
                .params(taskId, by.username(), finished.since(OffsetDateTime.now(clock)))
                .query(Finished.class)
                .optional()
                .orElseThrow(ReopeningRefused::notFinished);
        var id = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into workflow.reopening
                                (id, task_id, case_number, step_name, requested_by, requested_at, reason)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id,
                            taskId,
                            task.caseNumber(),
                            task.stepName(),
                            by.username(),
                            OffsetDateTime.now(clock),
                            reason)
                    .update();
        } catch (DuplicateKeyException asked) {
            throw ReopeningRefused.alreadyAsked();
        }
        tell("REOPENING_REQUESTED", task.caseNumber(), id, null);
        return id;
    }

    /** @throws ReopeningRefused when it is answered already, or was asked by the one who answers */
    @Transactional
    public void answer(UUID id, String answer, String reason, StaffMember by) {
        var caseNumber = jdbc.sql("""
                        update workflow.reopening
                        set answer = ?, answer_reason = ?, answered_by = ?, answered_at = ?
                        where id = ? and answer is null and requested_by <> ? returning case_number
                        """)
                .params(answer, reason, by.username(), OffsetDateTime.now(clock), id, by.username())
                .query(String.class)
                .optional()
                .orElseThrow(ReopeningRefused::notToAnswer);
        tell("REOPENING_ANSWERED", caseNumber, id, answer);
    }

    private void tell(String action, String caseNumber, UUID id, @Nullable String reason) {
        events.publishEvent(new ReopeningChanged(action, new CaseNumber(caseNumber), id.toString(), reason));
    }

    /** All for a manager, one's own for everybody else; those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<Reopening> seenBy(StaffMember reader) {
        return jdbc.sql("""
                        select r.id, r.case_number, r.step_name, a.name as requested_by, r.requested_at, r.reason,
                            r.answer, r.answer_reason, m.name as answered_by
                        from workflow.reopening r
                        join staff.account a on a.username = r.requested_by
                        left join staff.account m on m.username = r.answered_by
                        where :manager or r.requested_by = :user
                        order by r.answer is not null, r.requested_at desc, r.id limit :most
                        """)
                .param("manager", reader.has(Role.MANAGER))
                .param("user", reader.username())
                .param("most", MOST)
                .query(Reopening.class)
                .list();
    }
}
