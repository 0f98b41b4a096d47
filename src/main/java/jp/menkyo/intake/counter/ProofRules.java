package jp.menkyo.intake.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.menkyo.intake.counter.CounterApplication.Agent;
import jp.menkyo.intake.counter.CounterApplication.Checks;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Which proofs suffice (番号法第16条): the own card alone; or a proof of the number with one identity paper with a photograph;
 * or with two without. They are of the person who files; an agent shows the mandate as well.
 */
final class ProofRules {

    private ProofRules() {}

    /** @throws ProofsIncomplete naming everything that is missing */
    static void check(CounterApplication application, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (application.channel() != Channel.COUNTER && application.channel() != Channel.POST) {
            errors.add(new FieldError("channel", "CHANNEL", "窓口か郵送を選んでください。"));
        }
        if (application.receivedOn().isAfter(today)) {
            errors.add(new FieldError("receivedOn", "IN_FUTURE", "収受日に先の日付は使えません。"));
        }
        var checks = application.checks();
        if (application.number() != null && checks.numberProof() == null) {
            errors.add(new FieldError("checks.numberProof", "MISSING", "番号確認書類を選んでください。"));
        }
        if (!checks.properlyObtained()) {
            errors.add(new FieldError("checks.properlyObtained", "MISSING", "必要な情報だけを適正に受け取ったことを確かめてください。"));
        }
        person(application.form().applicant() == Applicant.AGENT, checks, errors);
        if (!errors.isEmpty()) {
            throw new ProofsIncomplete(errors);
        }
    }

    private static void person(boolean byAgent, Checks checks, List<FieldError> errors) {
        if (byAgent) {
            agent(checks.agent(), errors);
            return;
        }
        if (checks.agent() != null) {
            errors.add(new FieldError("form.filer", "MISSING", "代理人が来たときは、代理人の氏名と委任事項を入力してください。"));
        }
        if (!identified(checks.identityProofs())) {
            errors.add(
                    new FieldError("checks.identityProofs", "MISSING", "申請（届出）する人の身元確認書類を、写真付きなら1点、なければ2点確かめてください。"));
        }
    }

    private static void agent(@Nullable Agent agent, List<FieldError> errors) {
        if (agent == null || !agent.mandate()) {
            errors.add(new FieldError("checks.agent.mandate", "MISSING", "代理権を示す書類（委任状など）を確かめてください。"));
        }
        if (agent == null || !identified(agent.identityProofs())) {
            errors.add(
                    new FieldError("checks.agent.identityProofs", "MISSING", "代理人の身元確認書類を、写真付きなら1点、なければ2点確かめてください。"));
        }
    }

    private static boolean identified(Collection<IdentityProof> proofs) {
        return proofs.stream().anyMatch(IdentityProof::photo)
                || proofs.stream().distinct().count() >= 2;
    }
}
