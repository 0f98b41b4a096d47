package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.AMEND;
import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.EXEMPTION;
import static jp.menkyo.simulator.story.shelf.Words.GUIDED;
import static jp.menkyo.simulator.story.shelf.Words.RECEIVE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSED;
import static jp.menkyo.simulator.story.shelf.Words.REMINDED;
import static jp.menkyo.simulator.story.shelf.Words.STATED_LOST;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.story.Draft;
import jp.menkyo.simulator.story.Story;

/** 再交付, and lost certificates that turn up afterwards. */
final class Reissues {

    private static final String REISSUED = "EndEvent_CertificateReissued";

    private Reissues() {}

    static List<Story> all() {
        return List.of(
                lost("reissue-lost", "再交付（紛失）", "旧免許証は審査の前に無効になる（区分30）").ends(REISSUED),
                story("reissue-torn", "再交付（破損）", "破れた免許証と引換えに交付する（区分30）")
                        .atTheCounter()
                        .writing(form -> form.certificate(CertificateState.TORN))
                        .ends(REISSUED),
                story("reissue-disaster", "再交付（災害による焼失、減免の申請）", "減免を管理職が決める")
                        .writing(Reissues::burnt)
                        .handingIn(DocumentKind.APPLICATION, DocumentKind.DISASTER_PROOF)
                        .ends(REISSUED),
                story("reissue-exemption-refused", "再交付（焼失、減免しない）", "減免が認められず、納付のあと再交付する")
                        .writing(Reissues::burnt)
                        .choosing(EXEMPTION, "DENY")
                        .ends(REISSUED),
                lost("reissue-amended", "再交付（始末書の補正）", "補正を求め、届いた始末書を確かめて再交付する")
                        .choosing(EXAMINE, AMEND)
                        .answering(DocumentKind.LOSS_STATEMENT)
                        .ends(REISSUED),
                lost("reissue-refused", "再交付の却下", "旧免許証は無効のまま、理由と教示を付けて却下する")
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                lost("reissue-withdrawn", "再交付の取下げ", "審査の途中で取下げとして終了する")
                        .unpaid()
                        .withdrawnBefore(EXAMINE)
                        .ends(WITHDRAWN),
                story("reissue-withdrawn-counter", "窓口の再交付の取下げ", "取下書を窓口で受け付け、取下げとして終了する")
                        .atTheCounter()
                        .writing(form -> form.certificate(CertificateState.SOILED))
                        .withdrawnBefore(EXAMINE)
                        .ends(WITHDRAWN),
                lost("reissue-elsewhere", "他県の免許の再交付", "免許を与えた都道府県を案内する")
                        .writing(form -> {
                            form.certificate(CertificateState.LOST);
                            form.grantedBy("11");
                        })
                        .ends(GUIDED),
                found("found-certificate", "再交付の後に見つかった免許証の返納", "5日以内の返納を受ける（区分60）")
                        .ends("EndEvent_CertificateReturned"),
                found("found-certificate-late", "見つかった免許証が返納されない", "期限の日から3回督促し、そのあと返納を受ける")
                        .leaving(RECEIVE, REMINDED, 3)
                        .ends("EndEvent_CertificateReturned"),
                found("found-certificate-lost-again", "見つかった免許証を再び失う", "紛失の申立てを受けて終わる")
                        .choosing(RECEIVE, STATED_LOST)
                        .ends("EndEvent_LossStated"),
                found("found-certificate-withdrawn", "発見の届出の取下げ", "取下げとして終了し、返納の義務も消える")
                        .withdrawnBefore(RECEIVE)
                        .ends(WITHDRAWN),
                found("found-certificate-elsewhere", "他県の免許証を見つけた", "免許を与えた都道府県を案内する")
                        .writing(form -> {
                            form.found(1);
                            form.grantedBy("11");
                        })
                        .ends(GUIDED));
    }

    private static void burnt(Draft form) {
        form.certificate(CertificateState.BURNT);
        form.askingForExemption();
    }

    private static Story lost(String name, String title, String expects) {
        return story(name, title, expects)
                .writing(form -> form.certificate(CertificateState.LOST))
                .handingIn(DocumentKind.APPLICATION, DocumentKind.LOSS_STATEMENT);
    }

    private static Story found(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.FOUND_CERTIFICATE).writing(form -> form.found(1));
    }

    private static Story story(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.REISSUE)
                .handingIn(DocumentKind.APPLICATION, DocumentKind.CURRENT_CERTIFICATE);
    }
}
