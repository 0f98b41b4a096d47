package jp.menkyo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that wait for outside systems: how many, and which have waited too long. */
@Service
public class WaitingCases {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingCases(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param oldest since when the first of them waits */
    public record Queue(String gateway, long cases, Instant oldest) {}

    /** The queues by gateway; none where nobody waits. */
    @Transactional(readOnly = true)
    public Map<String, Queue> byGateway() {
        return jdbc
                .sql("""
                        select waiting_for, count(*), min(waiting_since) from casefile.case_file
                        where waiting_for is not null group by waiting_for
                        """)
                .query((row, index) -> new Queue(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Queue::gateway, Function.identity()));
    }

    private record Late(CaseNumber caseNumber, String gateway) {}

    /**
     * Flags the cases that have waited since before {@code since}, each once in a wait.
     *
     * @return the gateways they wait for
     */
    @Transactional
    public Set<String> report(Instant since) {
        var late = jdbc.sql("""
                        update casefile.case_file set waiting_reported_at = ?
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and waiting_for is not null and waiting_since < ?
                            and (waiting_reported_at is null or waiting_reported_at < waiting_since)
                        returning case_number, waiting_for
                        """)
                .params(OffsetDateTime.now(clock), since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Late(new CaseNumber(row.getString(1)), row.getString(2)))
                .list();
        late.forEach(one -> events.publishEvent(new CaseChanged("CASE_WAITS_LONG", one.caseNumber(), one.gateway())));
        return late.stream().map(Late::gateway).collect(Collectors.toCollection(TreeSet::new));
    }
}
