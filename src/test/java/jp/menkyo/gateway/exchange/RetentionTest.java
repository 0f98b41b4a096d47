package jp.menkyo.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.expiry.DeletionRecords;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long what came over the network is kept. Everything here belongs to an administrator that no other test works for. */
@MenkyoTest
class RetentionTest {

    private static final Administrator OWN = new Administrator("41-dietitian");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final AtomicLong RUNNING = new AtomicLong();

    @Autowired
    Exchanges exchanges;

    @Autowired
    KeptAnswers kept;

    @Autowired
    DeletionRecords deletions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    Clock clock;

    private final CaseNumber caseNumber = CaseNumber.of(95, RUNNING.incrementAndGet());

    /** AC-47; a period that begins on 29 February does not end a day early. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-02T10:00:00+09:00, 2032-06-02",
        "2025-06-02T00:30:00+09:00, 2032-06-02",
        "2025-06-01T23:59:59+09:00, 2032-06-01",
        "2025-03-01T12:00:00+09:00, 2032-03-01",
        "2028-02-29T12:00:00+09:00, 2035-03-01",
        "2029-02-28T12:00:00+09:00, 2036-02-28"
    })
    void namesTheFirstDayOfDeletion(OffsetDateTime made, LocalDate deletable) {
        assertThat(in(() -> jdbc.sql("select gateway.deletable_from(?)")
                        .param(made)
                        .query(LocalDate.class)
                        .single()))
                .isEqualTo(deletable);
    }

    @Test
    void deletesRecordsOfExchangesAfterSevenYearsWithARecord() {
        var today = LocalDate.now(TOKYO);
        var old = place(at(today.minusYears(7)));
        var oldAndEnded = end(place(at(today.minusYears(7).minusDays(3))), at(today.minusYears(7)));
        var young = place(at(today.minusYears(7).plusDays(1)));
        var endedLater = end(
                place(at(today.minusYears(7).minusDays(3))),
                at(today.minusYears(7).plusDays(1)));

        expireExchanges(2);

        assertThat(exists(old)).isFalse();
        assertThat(exists(oldAndEnded)).isFalse();
        assertThat(exists(young)).isTrue();
        assertThat(exists(endedLater)).isTrue();
        assertThat(deleted("EXCHANGE_RECORDS")).isGreaterThanOrEqualTo(2);
        int before = deleted("EXCHANGE_RECORDS");
        expireExchanges(2);
        assertThat(deleted("EXCHANGE_RECORDS")).as("a second run finds nothing").isEqualTo(before);
    }

    @Test
    void refusesToChangeARecordOrToDeleteItEarly() throws SQLException {
        var number = end(place(clock.instant()), clock.instant());

        for (var sql : List.of(
                "update gateway.exchange set task = 'OTHER' where processing_number = '%s'",
                "update gateway.exchange_end set result = 'NOT_FOUND' where exchange_id in (select id from gateway.exchange where processing_number = '%s')",
                "delete from gateway.exchange_end where exchange_id in (select id from gateway.exchange where processing_number = '%s')",
                "update gateway.deletion_record set rows = 1",
                "truncate gateway.exchange_end")) {
            assertThatThrownBy(() -> in(() -> jdbc.sql(sql.formatted(number)).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> asOwner(sql.formatted(number)))
                    .as("even as the owner: " + sql)
                    .hasMessageContaining(sql.startsWith("delete") ? "kept for seven years" : "append-only");
        }
        assertThat(exists(number)).isTrue();
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "menkyo_owner");
                var statement = connection.createStatement()) {
            statement.execute("set app.tenant = '" + OWN.code() + "'");
            statement.execute(sql);
            throw new AssertionError("it was done: " + sql);
        }
    }

    @Test
    void deletesRawAnswersWhenTheirTimeIsOverAndKeepsTheRecord() {
        var due = place(days(100));
        var inTime = place(days(80));
        answer(due, days(91));
        answer(inTime, days(89));

        expireAnswers(500);

        assertThat(raw(due)).isFalse();
        assertThat(raw(inTime)).isTrue();
        assertThat(exists(due)).isTrue();
        assertThat(deleted("RAW_ANSWERS")).isPositive();
    }

    @Test
    void goesOnBatchByBatchAndGivesUpWhatNobodyFetched() {
        var aborted = place(days(95));
        var waiting = place(days(5));
        List.of(1, 2, 3, 4, 5).forEach(n -> answer(place(days(200 + n)), days(200 + n)));
        int before = batches("RAW_ANSWERS");

        expireAnswers(2);

        assertThat(batches("RAW_ANSWERS") - before).isGreaterThanOrEqualTo(3);
        assertThat(exchange(aborted).end().result()).isEqualTo(Exchange.Result.NOT_FETCHED);
        assertThat(exchange(waiting).end()).isNull();
    }

    private void expireExchanges(int batch) {
        administrators.as(OWN, () -> {
            new ExchangeExpiry(jdbc, batches(batch), clock).expire();
            return true;
        });
    }

    private void expireAnswers(int batch) {
        var settings = new RetentionSettings(Duration.ofDays(90), batch);
        administrators.as(OWN, () -> {
            new AnswerExpiry(jdbc, batches(batch), settings, clock).expire();
            return true;
        });
    }

    private RecordedDeletions batches(int size) {
        return new RecordedDeletions(manager, deletions, new RetentionSettings(Duration.ofDays(90), size));
    }

    private String place(Instant askedAt) {
        var number = OpaqueId.random("pn");
        var subject = new Exchanges.Subject(
                caseNumber, "MINISTER_OF_JUSTICE", "LICENCE_GRANT", Set.of(FamilyData.DOMICILE), "MYNA-19-8");
        administrators.as(OWN, () -> {
            exchanges.placed(subject, "nc_a", number, askedAt);
            return number;
        });
        return number;
    }

    private String end(String number, Instant at) {
        in(() -> jdbc.sql("insert into gateway.exchange_end (exchange_id, ended_at, result) values (?, ?, 'NOT_FOUND')")
                .params(exchange(number).id().value(), offset(at))
                .update());
        return number;
    }

    private void answer(String number, Instant receivedAt) {
        in(() -> jdbc.sql("insert into gateway.answer (exchange_id, received_at, message) values (?, ?, 'x')")
                .params(exchange(number).id().value(), offset(receivedAt))
                .update());
    }

    private boolean raw(String number) {
        return administrators.as(OWN, () -> kept.find(exchange(number)).isPresent());
    }

    private Exchange exchange(String number) {
        return administrators.as(OWN, () -> exchanges.find(caseNumber, number).orElseThrow());
    }

    private boolean exists(String number) {
        return administrators.as(OWN, () -> exchanges.find(caseNumber, number).isPresent());
    }

    private int deleted(String what) {
        return in(() -> jdbc.sql("select coalesce(sum(rows), 0)::int from gateway.deletion_record where what = ?")
                .param(what)
                .query(Integer.class)
                .single());
    }

    private int batches(String what) {
        return in(() -> jdbc.sql("select count(*)::int from gateway.deletion_record where what = ?")
                .param(what)
                .query(Integer.class)
                .single());
    }

    private Instant days(int ago) {
        return clock.instant().minus(Duration.ofDays(ago));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(TOKYO).toInstant();
    }

    private static OffsetDateTime offset(Instant at) {
        return at.atZone(TOKYO).toOffsetDateTime();
    }

    private <T> T in(Supplier<T> work) {
        return administrators.as(OWN, () -> new TransactionTemplate(manager).execute(status -> work.get()));
    }
}
