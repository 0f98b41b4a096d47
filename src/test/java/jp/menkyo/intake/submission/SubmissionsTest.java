package jp.menkyo.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jp.menkyo.AtOnce;
import jp.menkyo.HeldLock;
import jp.menkyo.MenkyoTest;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.submission.Submissions.Receipt;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same twice at the same moment: one does it, the other waits, and both have the same answer. */
@MenkyoTest
class SubmissionsTest {

    /** The work waits here until the other sender has come as far as it can. */
    private static final String GATE = "select pg_advisory_xact_lock(20261124)";

    private static final String WAITING = "select pid::text from pg_locks where locktype = 'advisory' and not granted";

    @Autowired
    Submissions submissions;

    @Autowired
    PaperApplications papers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String key = "test-" + UUID.randomUUID();
    private final AtomicInteger works = new AtomicInteger();
    private CaseNumber caseNumber;

    @BeforeEach
    void apply() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
    }

    @Test
    void acceptsOnce() throws SQLException {
        var receipts = both(() -> submissions.once(key, "digest", this::work));

        assertThat(works).hasValue(1);
        assertThat(receipts).containsExactlyInAnyOrder(new Receipt(caseNumber, false), new Receipt(caseNumber, true));
    }

    @Test
    void doesOnce() throws SQLException {
        both(() -> transaction.execute(status -> {
            submissions.doOnce(key, "digest", caseNumber, this::work);
            return true;
        }));

        assertThat(works).hasValue(1);
    }

    private <T> List<T> both(Supplier<T> send) throws SQLException {
        CompletableFuture<List<T>> answers;
        try (var gate = new HeldLock(GATE)) {
            answers = CompletableFuture.supplyAsync(() -> AtOnce.both(send, send));
            gate.awaitWaiter();
            await().until(() -> Traces.texts(WAITING).size() > 1);
        }
        return answers.join();
    }

    private CaseNumber work() {
        works.incrementAndGet();
        jdbc.sql(GATE).query((row, index) -> true).single();
        return caseNumber;
    }
}
