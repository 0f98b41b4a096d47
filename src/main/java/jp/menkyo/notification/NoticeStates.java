package jp.menkyo.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a notice has come. What is on its way is written down and committed before the mail server is called, so that a
 * crash in between is seen afterwards and nothing goes out twice.
 */
@Component
class NoticeStates {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when it is on its way already */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean start(NoticeId id) {
        return jdbc.sql("update notification.notice set state = 'SENDING' where id = ? and state = 'QUEUED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void back(NoticeId id) {
        jdbc.sql("update notification.notice set state = 'QUEUED' where id = ? and state = 'SENDING'")
                .param(id.value())
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void sent(NoticeId id) {
        jdbc.sql("update notification.notice set state = 'SENT', sent_at = ? where id = ? and state = 'SENDING'")
                .params(OffsetDateTime.now(clock), id.value())
                .update();
    }
}
