package jp.menkyo.intake.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Problem.FieldError;

/**
 * Which proofs suffice (番号法第16条): the own card alone; or a proof of the number with one identity paper with a photograph;
 * or with two without. An agent shows the mandate and the own identity as well.
 */
final class ProofRules {

    private ProofRules() {}

    /** @throws ProofsIncomplete naming everything that is missing */
    static void check(CounterApplication application, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (application.channel() == Channel.ONLINE) {
            errors.add(new FieldError("channel", "CHANNEL", "窓口か郵送を選んでください。"));
        }
        if (application.receivedOn().isAfter(today)) {
            errors.add(new FieldError("receivedOn", "IN_FUTURE", "収受日に先の日付は使えません。"));
        }
        var checks = application.checks();
        if (application.number() != null && checks.numberProof() == null) {
            errors.add(new FieldError("checks.numberProof", "MISSING", "番号確認書類を選んでください。"));
        }
        if (!identified(checks.identityProofs())) {
            errors.add(new FieldError("checks.identityProofs", "MISSING", "写真付きの身元確認書類を1点、なければ2点確かめてください。"));
        }
        if (!checks.properlyObtained()) {
            errors.add(new FieldError("checks.properlyObtained", "MISSING", "必要な情報だけを適正に受け取ったことを確かめてください。"));
        }
        agent(checks.agent(), errors);
        if (!errors.isEmpty()) {
            throw new ProofsIncomplete(errors);
        }
    }

    private static void agent(
            CounterApplication.@org.jspecify.annotations.Nullable Agent agent, List<FieldError> errors) {
        if (agent == null) {
            return;
        }
        if (!agent.mandate()) {
            errors.add(new FieldError("checks.agent.mandate", "MISSING", "代理権を示す書類（委任状など）を確かめてください。"));
        }
        if (!identified(agent.identityProofs())) {
            errors.add(new FieldError("checks.agent.identityProofs", "MISSING", "代理人の身元確認書類を確かめてください。"));
        }
    }

    private static boolean identified(Collection<IdentityProof> proofs) {
        return proofs.stream().anyMatch(IdentityProof::photo)
                || proofs.stream().distinct().count() >= 2;
    }
}
