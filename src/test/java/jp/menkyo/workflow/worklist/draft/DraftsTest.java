package jp.menkyo.workflow.worklist.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where drafts lie, and when they go. */
@MenkyoTest
class DraftsTest {

    private static final String WORDS = "修業年限が二年に満たないと思われる";
    private static final Draft TYPED =
            new Draft(1, "PROPOSE_REFUSAL", Map.of("PROPOSE_REFUSAL", Map.of("reason", WORDS)));

    @Autowired
    Drafts drafts;

    @Autowired
    DraftErasure erasure;

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private CaseNumber caseNumber;
    private String task;

    @BeforeEach
    void openATask() {
        caseNumber = papers.handIn(PaperApplications.ordinary());
        task = office.awaitTask(caseNumber, "Task_Examine");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void comesBackToItsOfficerAndToNobodyElse() {
        drafts.keep(task, "examiner1", TYPED);

        assertThat(drafts.find(task, "examiner1").orElseThrow().draft()).isEqualTo(TYPED);
        assertThat(drafts.find(task, "examiner2")).isEmpty();
    }

    @Test
    void isUnreadableInTheDatabaseAndOpensInNoOtherPlace() {
        drafts.keep(task, "examiner1", TYPED);

        byte[] kept =
                transaction.execute(status -> jdbc.sql("select sealed_bytes from workflow.draft where task_id = ?")
                        .param(task)
                        .query(byte[].class)
                        .single());
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("年限", "REFUSAL");

        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into workflow.draft (task_id, username, case_number, saved_at, wrapped_key, sealed_bytes)
                        select task_id, 'examiner2', case_number, saved_at, wrapped_key, sealed_bytes
                        from workflow.draft where task_id = ? and username = 'examiner1'
                        """).param(task).update());
        assertThatThrownBy(() -> drafts.find(task, "examiner2")).isInstanceOf(SealBroken.class);
    }

    @Test
    void goesWithTheTaskWhoeverTypedIt() {
        drafts.keep(task, "examiner1", TYPED);
        drafts.keep(task, "examiner2", TYPED);

        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION", "papers", "原本を確かめた");

        assertThat(drafts.find(task, "examiner1")).isEmpty();
        assertThat(drafts.find(task, "examiner2")).isEmpty();
        assertThat(drafts.keep(task, "examiner2", TYPED)).isEmpty();
        assertThat(drafts.find(task, "examiner2")).isEmpty();
    }

    @Test
    void goesWithTheCase() {
        drafts.keep(task, "examiner1", TYPED);

        office.withdraw(caseNumber);
        office.awaitEnd(caseNumber);

        assertThat(drafts.find(task, "examiner1")).isEmpty();
    }

    @Test
    void goesWhenItIsEmptiedThrownAwayOrForgotten() {
        drafts.keep(task, "examiner1", TYPED);
        drafts.keep(task, "examiner1", new Draft(1, null, Map.of()));
        assertThat(drafts.find(task, "examiner1")).isEmpty();

        drafts.keep(task, "examiner1", TYPED);
        drafts.discard(task, "examiner1");
        assertThat(drafts.find(task, "examiner1")).isEmpty();

        drafts.keep(task, "examiner1", TYPED);
        clock.advance(Duration.ofDays(29));
        erasure.sweep();
        assertThat(drafts.find(task, "examiner1")).isPresent();
        clock.advance(Duration.ofDays(2));
        erasure.sweep();
        assertThat(drafts.find(task, "examiner1")).isEmpty();
    }
}
