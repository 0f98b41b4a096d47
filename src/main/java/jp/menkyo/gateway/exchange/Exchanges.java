package jp.menkyo.gateway.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.exchange.Exchange.Refusal;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of exchanges. What is written stays, whatever becomes of the work around it: the exchange has been made. The
 * database refuses changes, and deletions before seven years are over.
 */
@Repository
public class Exchanges {

    public static final int PAGE_SIZE = 50;

    private static final String SELECT = """
            select x.id, x.processing_number, x.refused, x.code_id, x.case_number, x.provider, x.task, x.data_kinds,
                   x.legal_basis, x.asked_at, e.ended_at, e.result
              from gateway.exchange x left join gateway.exchange_end e on e.exchange_id = x.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Exchanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked of whom, for what. */
    public record Subject(
            CaseNumber caseNumber, String provider, String task, Set<FamilyData> data, String legalBasis) {}

    /** A query was placed. Said twice, it is one exchange. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void placed(Subject subject, String codeId, String processingNumber, Instant askedAt) {
        insert(subject, codeId, processingNumber, askedAt, null);
    }

    /** @param codeId null when it was refused before a code was needed */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Subject subject, @Nullable String codeId, Refusal refusal) {
        insert(subject, codeId, null, clock.instant(), refusal);
    }

    private void insert(
            Subject subject,
            @Nullable String codeId,
            @Nullable String processingNumber,
            Instant askedAt,
            @Nullable Refusal refusal) {
        jdbc.sql("""
                        insert into gateway.exchange (case_number, provider, task, data_kinds, legal_basis,
                                                      code_id, processing_number, asked_at, refused)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (administrator, processing_number) do nothing
                        """)
                .params(
                        subject.caseNumber().value(),
                        subject.provider(),
                        subject.task(),
                        subject.data().stream().map(FamilyData::name).sorted().toArray(String[]::new),
                        subject.legalBasis(),
                        codeId,
                        processingNumber,
                        at(askedAt),
                        refusal == null ? null : refusal.name())
                .update();
    }

    /** The answer was taken. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ended(Exchange exchange, Exchange.Result result) {
        jdbc.sql("""
                        insert into gateway.exchange_end (exchange_id, ended_at, result) values (?, ?, ?)
                        on conflict (exchange_id) do nothing
                        """)
                .params(exchange.id().value(), OffsetDateTime.now(clock), result.name())
                .update();
    }

    /** The exchange that a case placed under this number; that of another case is not found. */
    @Transactional(readOnly = true)
    public Optional<Exchange> find(CaseNumber caseNumber, String processingNumber) {
        return jdbc.sql(SELECT + "where x.case_number = ? and x.processing_number = ?")
                .params(caseNumber.value(), processingNumber)
                .query(ExchangeRow::read)
                .optional();
    }

    /** Those with these numbers, in no order. */
    @Transactional(readOnly = true)
    public List<Exchange> numbered(Collection<String> processingNumbers) {
        return jdbc.sql(SELECT + "where x.processing_number = any (?)")
                .param(processingNumbers.toArray(String[]::new))
                .query(ExchangeRow::read)
                .list();
    }

    /** Everything that was placed, with a number, in a month of the office. */
    @Transactional(readOnly = true)
    public List<Exchange> placedIn(YearMonth month) {
        return jdbc.sql(SELECT + "where x.asked_at >= ? and x.asked_at < ? and x.processing_number is not null")
                .params(start(month), start(month.plusMonths(1)))
                .query(ExchangeRow::read)
                .list();
    }

    /** @param more is there another page? */
    public record Page(List<Exchange> exchanges, long total, boolean more) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page page(YearMonth month, int page) {
        long total = jdbc.sql("select count(*) from gateway.exchange where asked_at >= ? and asked_at < ?")
                .params(start(month), start(month.plusMonths(1)))
                .query(Long.class)
                .single();
        var found = jdbc.sql(
                        SELECT
                                + "where x.asked_at >= ? and x.asked_at < ? order by x.asked_at desc, x.id desc limit ? offset ?")
                .params(start(month), start(month.plusMonths(1)), PAGE_SIZE, (long) page * PAGE_SIZE)
                .query(ExchangeRow::read)
                .list();
        return new Page(found, total, (page + 1L) * PAGE_SIZE < total);
    }

    private OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
