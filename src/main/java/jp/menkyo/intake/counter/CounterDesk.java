package jp.menkyo.intake.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import jp.menkyo.intake.NewApplication;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.intake.Reception;
import jp.menkyo.intake.envelope.StrictJson;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.intake.submission.OfficerSubmissions;
import jp.menkyo.intake.submission.Submissions.Receipt;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Accepts a paper application together with the record of the proofs that were seen. */
@Service
class CounterDesk {

    private final Reception reception;
    private final OfficerSubmissions submissions;
    private final JdbcClient jdbc;
    private final Clock clock;

    CounterDesk(Reception reception, OfficerSubmissions submissions, JdbcClient jdbc, Clock clock) {
        this.reception = reception;
        this.submissions = submissions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param key under which the officer may repeat this; null for none
     * @throws FormRefused when items are missing, cannot be right or do not belong to the procedure
     * @throws EntriesDiffer when the key items were typed once more and differ
     * @throws ProofsIncomplete when proofs of number, identity or authority are missing
     */
    Receipt accept(@Nullable String key, CounterPost post, String officer) {
        var application = StrictJson.read(post.application(), CounterApplication.class);
        return submissions.accept(
                "counter", officer, key, post.sha256(), () -> write(application, post.scans(), officer));
    }

    private CaseNumber write(CounterApplication application, List<Paper> scans, String officer) {
        var again = application.secondEntry();
        if (again != null) {
            again.check(application.form());
        }
        ProofRules.check(application, LocalDate.now(clock));
        var number = application.number();
        var receiptNumber = reception.accept(new NewApplication(
                application.channel(),
                application.receivedOn(),
                application.form(),
                number == null ? null : number.value(),
                NumberSource.PAPER,
                null,
                scans));
        record(receiptNumber, application.checks(), officer);
        return receiptNumber;
    }

    private void record(CaseNumber receiptNumber, CounterApplication.Checks checks, String officer) {
        jdbc.sql("""
                        insert into intake.identity_check
                            (receipt_number, number_proof, identity_proofs, agent, checked_by, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        receiptNumber.value(),
                        checks.numberProof() == null
                                ? null
                                : checks.numberProof().name(),
                        names(checks.identityProofs()),
                        agent(checks.agent()),
                        officer,
                        OffsetDateTime.now(clock))
                .update();
    }

    private static @Nullable String agent(CounterApplication.@Nullable Agent agent) {
        return agent == null ? null : "MANDATE," + names(agent.identityProofs());
    }

    private static String names(Collection<IdentityProof> proofs) {
        return String.join(
                ",", new TreeSet<>(proofs.stream().map(IdentityProof::name).toList()));
    }
}
