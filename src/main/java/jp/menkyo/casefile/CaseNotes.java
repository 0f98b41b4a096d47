package jp.menkyo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks of officers on a case; written once, never changed, never shown outside the office. */
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

    public record CaseNote(String writtenBy, Instant at, String words) {}

    @Transactional
    public void add(CaseNumber caseNumber, String writtenBy, String words) {
        jdbc.sql("insert into casefile.note (case_number, written_by, at, words) values (?, ?, ?, ?)")
                .params(caseNumber.value(), writtenBy, OffsetDateTime.now(clock), words)
                .update();
        events.publishEvent(new CaseChanged("NOTE_ADDED", caseNumber, null));
    }

    @Transactional(readOnly = true)
    public List<CaseNote> of(CaseNumber caseNumber) {
        return jdbc.sql("select written_by, at, words from casefile.note where case_number = ? order by id")
                .param(caseNumber.value())
                .query((row, index) -> new CaseNote(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)))
                .list();
    }
}
