package jp.menkyo.intake.counter;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import jp.menkyo.intake.counter.CounterApplication.Agent;
import jp.menkyo.intake.counter.CounterApplication.Checks;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Which proofs suffice (番号法第16条): the own card alone; or a proof of the number with one identity paper with a photograph;
 * or with two without. They are of the person who files; an agent shows the mandate as well.
 */
final class ProofRules {

    /** A date of receipt further back is a slip of the pen: it would make fees, deadlines and lapses of another time count. */
    private static final Period LONGEST_ON_THE_DESK = Period.ofYears(1);

    private ProofRules() {}

    /** @throws ProofsIncomplete naming everything that is missing */
    static void check(CounterApplication application, LocalDate today) {
        var errors = new FieldErrors();
        errors.demand(
                application.channel() == Channel.COUNTER || application.channel() == Channel.POST,
                "channel",
                "CHANNEL",
                "窓口か郵送を選んでください。");
        errors.demand(!application.receivedOn().isAfter(today), "receivedOn", "IN_FUTURE", "収受日に先の日付は使えません。");
        errors.demand(
                !application.receivedOn().isBefore(today.minus(LONGEST_ON_THE_DESK)),
                "receivedOn",
                "TOO_LONG_AGO",
                "収受日が1年より前です。書類の収受印を確かめて、正しい日を入力してください。");
        var checks = application.checks();
        errors.demand(
                application.number() == null || checks.numberProof() != null,
                "checks.numberProof",
                "MISSING",
                "番号確認書類を選んでください。");
        errors.demand(checks.properlyObtained(), "checks.properlyObtained", "MISSING", "必要な情報だけを適正に受け取ったことを確かめてください。");
        if (application.form().applicant() == Applicant.AGENT) {
            agent(checks.agent(), errors);
        } else {
            person(checks, errors);
        }
        errors.refuse(ProofsIncomplete::new);
    }

    private static void person(Checks checks, FieldErrors errors) {
        errors.demand(checks.agent() == null, "form.filer", "MISSING", "代理人が来たときは、代理人の氏名と委任事項を入力してください。");
        errors.demand(
                identified(checks.identityProofs()),
                "checks.identityProofs",
                "MISSING",
                "申請（届出）する人の身元確認書類を、写真付きなら1点、なければ2点確かめてください。");
    }

    private static void agent(@Nullable Agent agent, FieldErrors errors) {
        errors.demand(agent != null && agent.mandate(), "checks.agent.mandate", "MISSING", "代理権を示す書類（委任状など）を確かめてください。");
        errors.demand(
                agent != null && identified(agent.identityProofs()),
                "checks.agent.identityProofs",
                "MISSING",
                "代理人の身元確認書類を、写真付きなら1点、なければ2点確かめてください。");
    }

    private static boolean identified(Collection<IdentityProof> proofs) {
        return proofs.stream().anyMatch(IdentityProof::photo)
                || proofs.stream().distinct().count() >= 2;
    }
}
