package jp.menkyo.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks that steps leave on a case; written once, never changed, never shown outside the office, open to all staff of the case. */
@Service
public class CaseNotes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void add(CaseNumber caseNumber, String writtenBy, String words) {
        jdbc.sql("insert into casefile.note (case_number, written_by, at, words) values (?, ?, ?, ?)")
                .params(caseNumber.value(), writtenBy, OffsetDateTime.now(clock), words)
                .update();
        events.publishEvent(new CaseChanged("NOTE_ADDED", caseNumber, null));
    }
}
