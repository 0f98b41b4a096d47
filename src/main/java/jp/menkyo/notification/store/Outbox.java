package jp.menkyo.notification.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.menkyo.notification.Notice;
import jp.menkyo.notification.NoticeHandled;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeState;
import jp.menkyo.notification.NoticeUnknown;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices on their way. Steps of a hand-over commit at once, whatever becomes of the caller's transaction. */
@Repository
public class Outbox {

    private static final Set<NoticeState> OPEN = Set.of(NoticeState.QUEUED, NoticeState.UNKNOWN, NoticeState.FAILED);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a notice of this occasion unless there is one; returns the one that is there.
     *
     * @param address for a letter; a mail needs none and keeps none
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public NoticeId add(Notice notice, String occasion, @Nullable String address) {
        var at = OffsetDateTime.ofInstant(notice.createdAt(), clock.getZone());
        int added = jdbc.sql("""
                insert into notification.notice (id, case_number, template, occasion, recipient_name, email, address, subject, body,
                    state, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (administrator, case_number, template, occasion) do nothing""")
                .params(
                        notice.id().value(),
                        notice.caseNumber().value(),
                        notice.template().name(),
                        occasion,
                        notice.recipientName(),
                        notice.email(),
                        notice.email() == null ? address : null,
                        notice.subject(),
                        notice.body(),
                        notice.state().name(),
                        at,
                        at)
                .update();
        if (added == 1) {
            publish(notice, notice.state());
        }
        return written(notice, occasion);
    }

    private NoticeId written(Notice notice, String occasion) {
        return jdbc.sql("select id from notification.notice where case_number = ? and template = ? and occasion = ?")
                .params(notice.caseNumber().value(), notice.template().name(), occasion)
                .query((row, index) -> new NoticeId(row.getString("id")))
                .single();
    }

    /**
     * Takes a queued notice for sending; the answer says how it stands now. One that is already being sent was cut off by a
     * crash, or another thread has it: its end is unknown.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Notice take(NoticeId id) {
        var notice = lock(id);
        return switch (notice.state()) {
            case QUEUED -> {
                count(id);
                yield move(notice, NoticeState.SENDING, null);
            }
            case SENDING -> move(notice, NoticeState.UNKNOWN, "CUT_OFF");
            default -> notice;
        };
    }

    /** Writes down how a hand-over ended; whoever saw the end knows better than whoever only saw that it took long. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void end(NoticeId id, NoticeState state, @Nullable String reason) {
        var notice = lock(id);
        if (notice.state() == NoticeState.SENDING || notice.state() == NoticeState.UNKNOWN) {
            move(notice, state, reason);
        }
    }

    /** A person has found out about a notice whose end was unknown. */
    @Transactional
    public void settle(NoticeId id, boolean arrived) {
        var notice = lock(id);
        if (notice.state() == NoticeState.UNKNOWN) {
            move(notice, arrived ? NoticeState.SENT : NoticeState.QUEUED, "BY_HAND");
        }
    }

    private void count(NoticeId id) {
        jdbc.sql("update notification.notice set attempts = attempts + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** An officer decided that a notice which does not get through will not be sent. */
    @Transactional
    public void giveUp(NoticeId id, String reason) {
        var notice = lock(id);
        if (OPEN.contains(notice.state())) {
            move(notice, NoticeState.GIVEN_UP, "BY_HAND");
            jdbc.sql("update notification.notice set given_up_reason = ? where id = ?")
                    .params(reason, id.value())
                    .update();
        }
    }

    private Notice move(Notice notice, NoticeState state, @Nullable String reason) {
        jdbc.sql("update notification.notice set state = ?, reason = ?, changed_at = ? where id = ?")
                .params(
                        state.name(),
                        reason,
                        OffsetDateTime.now(clock),
                        notice.id().value())
                .update();
        publish(notice, state);
        return notice.in(state, reason);
    }

    private void publish(Notice notice, NoticeState state) {
        events.publishEvent(new NoticeHandled(notice.caseNumber(), notice.id(), notice.template(), state));
    }

    private Notice lock(NoticeId id) {
        return jdbc.sql("select * from notification.notice where id = ? for update")
                .param(id.value())
                .query(NoticeRow::read)
                .optional()
                .orElseThrow(NoticeUnknown::new);
    }

    /** The notices of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from notification.notice where case_number = ? order by created_at, id")
                .param(caseNumber.value())
                .query(NoticeRow::read)
                .list();
    }
}
