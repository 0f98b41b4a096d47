package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.GUIDED;
import static jp.menkyo.simulator.story.shelf.Words.RECEIVE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSED;
import static jp.menkyo.simulator.story.shelf.Words.REMINDED;
import static jp.menkyo.simulator.story.shelf.Words.STATED_LOST;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.story.Draft;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** 登録の抹消, asked for, reported, or found out by the office. */
final class Deletions {

    private static final String DELETED = "EndEvent_RegistrationDeleted";
    private static final String NOT_DELETED = "EndEvent_NotDeleted";
    private static final String CANDIDATE = "Task_DecideCandidate";
    private static final String DROP = "DROP";

    private Deletions() {}

    static List<Story> all() {
        return List.of(
                own("deletion-own", "抹消（本人の希望）", "登録を抹消し、免許証の返納を受ける（区分40）").ends(DELETED),
                own("deletion-own-reminded", "抹消のあと免許証が返納されない", "督促のあと紛失の申立てを受けて終わる")
                        .leaving(RECEIVE, REMINDED, 3)
                        .choosing(RECEIVE, STATED_LOST)
                        .ends(DELETED),
                own("deletion-refused", "抹消の却下", "理由と教示を付けて却下する")
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                own("deletion-withdrawn", "抹消の取下げ", "審査の途中で取下げとして終了する")
                        .unpaid()
                        .withdrawnBefore(EXAMINE)
                        .ends(WITHDRAWN),
                own("deletion-elsewhere", "他県の登録の抹消", "免許を与えた都道府県を案内する")
                        .writing(form -> {
                            form.deletion(DeletionKind.OWN_REQUEST, null);
                            form.grantedBy("11");
                        })
                        .ends(GUIDED),
                reported("deletion-death", "抹消（同居の親族による死亡の届出）", "登録を抹消する（区分41）")
                        .writing(Deletions::deadByRelative)
                        .ends(DELETED),
                reported("deletion-disappearance", "抹消（失踪宣告の届出）", "登録を抹消する（区分42）")
                        .writing(form -> {
                            form.deletion(DeletionKind.DISAPPEARANCE, 10);
                            form.filedBy(Applicant.RELATIVE, "届出", "咲");
                        })
                        .ends(DELETED),
                reported("deletion-death-doubted", "死亡の届出だが住基ネットでは生存", "抹消候補として職員が確かめ、却下する")
                        .after(Past.LINKED)
                        .writing(Deletions::deadByRelative)
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                reported("deletion-neighbour", "死亡の情報（届出義務のない隣人）", "抹消候補として職員が確かめ、職権で抹消する")
                        .writing(Deletions::deadByNeighbour)
                        .ends(DELETED),
                reported("deletion-neighbour-dropped", "死亡の情報が誤り", "抹消候補から外し、抹消しないことを知らせる")
                        .writing(Deletions::deadByNeighbour)
                        .choosing(CANDIDATE, DROP)
                        .ends(NOT_DELETED),
                found("deletion-candidate", "抹消候補（職権）", "職員が抹消の手続を進めるか決める").ends(DELETED),
                found("deletion-candidate-dropped", "抹消候補から外す（職権）", "生存を確かめ、抹消しない")
                        .choosing(CANDIDATE, DROP)
                        .ends(NOT_DELETED));
    }

    private static void deadByRelative(Draft form) {
        form.deletion(DeletionKind.DEATH, 10);
        form.filedBy(Applicant.COHABITING_RELATIVE, "届出", "咲");
    }

    private static void deadByNeighbour(Draft form) {
        form.deletion(DeletionKind.DEATH, 10);
        form.filedBy(Applicant.OTHER, "隣野", "茂");
    }

    private static void dead(ObjectNode body, LocalDate today) {
        body.put("reason", "住民基本台帳の定期照会で死亡の情報を得た");
        body.putObject("deletion")
                .put("kind", "DEATH")
                .put("occurredOn", today.minusDays(40).toString());
    }

    private static Story own(String name, String title, String expects) {
        return story(name, title, expects).writing(form -> form.deletion(DeletionKind.OWN_REQUEST, null));
    }

    private static Story reported(String name, String title, String expects) {
        return story(name, title, expects)
                .atTheCounter()
                .handingIn(DocumentKind.APPLICATION, DocumentKind.DEATH_PROOF, DocumentKind.FILER_PROOF);
    }

    private static Story found(String name, String title, String expects) {
        return story(name, title, expects).byTheOffice(Deletions::dead);
    }

    private static Story story(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.DELETION);
    }
}
