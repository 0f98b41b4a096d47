package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.AMEND;
import static jp.menkyo.simulator.story.shelf.Words.ELSEWHERE;
import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.GUIDED;
import static jp.menkyo.simulator.story.shelf.Words.PROCEED;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSED;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import java.util.List;
import java.util.function.Consumer;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.story.Beginning.Register;
import jp.menkyo.simulator.story.Draft;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** 訂正・書換. */
final class Corrections {

    private static final String CORRECTED = "EndEvent_RosterCorrected";

    private Corrections() {}

    static List<Story> all() {
        return List.of(
                married("correction-marriage", "訂正・書換（婚姻による改氏）", "名簿を訂正し、書き換えた免許証を交付する（区分21）")
                        .ends(CORRECTED),
                married("correction-only", "訂正のみ（婚姻による改氏、免許証はそのまま）", "名簿だけを訂正する（区分20）")
                        .writing(form -> form.married(10))
                        .handingIn(DocumentKind.APPLICATION, DocumentKind.CAUSE_PROOF)
                        .ends(CORRECTED),
                married("correction-late", "訂正・書換（届出の遅延）", "遅延の表示が出るが受け付けられる")
                        .writing(withCertificate(form -> form.married(45)))
                        .ends(CORRECTED),
                married("correction-contradicted", "訂正・書換（変更の日が戸籍の記載と異なる）", "戸籍と異なることが審査画面に示され、戸籍の補正を求める")
                        .registered(Register.CONTRADICTS)
                        .handingIn(DocumentKind.APPLICATION, DocumentKind.CURRENT_CERTIFICATE)
                        .choosing(EXAMINE, AMEND)
                        .answering(DocumentKind.CAUSE_PROOF)
                        .ends(CORRECTED),
                married("correction-not-shown", "訂正・書換（戸籍にまだ記載がない）", "戸籍に記載がないことが審査画面に示され、書類を求める候補になる")
                        .registered(Register.SILENT)
                        .handingIn(DocumentKind.APPLICATION, DocumentKind.CURRENT_CERTIFICATE)
                        .ends(CORRECTED),
                married("correction-lost", "訂正と紛失", "旧免許証が直ちに無効になり、再交付する（区分31）")
                        .writing(withCertificate(form -> {
                            form.married(10);
                            form.certificate(CertificateState.LOST);
                        }))
                        .handingIn(DocumentKind.APPLICATION, DocumentKind.LOSS_STATEMENT)
                        .ends(CORRECTED),
                married("correction-unknown-number", "訂正（登録番号の書き誤り）", "職員が名簿の登録を特定する")
                        .writing(withCertificate(form -> {
                            form.married(10);
                            form.misread(1_000_000);
                        }))
                        .ends(CORRECTED),
                married("correction-amended", "訂正（戸籍の補正）", "補正を求め、届いた戸籍を確かめて訂正する")
                        .choosing(EXAMINE, AMEND)
                        .answering(DocumentKind.KOSEKI_EXTRACT)
                        .ends(CORRECTED),
                married("correction-refused", "訂正の却下", "理由と教示を付けて却下する")
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                married("correction-withdrawn", "訂正の取下げ", "審査の途中で取下げとして終了する")
                        .unpaid()
                        .withdrawnBefore(EXAMINE)
                        .ends(WITHDRAWN),
                married("correction-elsewhere", "他県の免許の訂正", "免許を与えた都道府県を案内する")
                        .writing(withCertificate(Corrections::elsewhere))
                        .ends(GUIDED),
                married("correction-elsewhere-ours", "他県の免許との申告だが当方の免許", "職員が管轄を認定し、訂正する")
                        .writing(withCertificate(Corrections::elsewhere))
                        .choosing(ELSEWHERE, PROCEED)
                        .ends(CORRECTED),
                married("correction-waits", "同じ免許の別の事案が先にある訂正", "先の事案が完結するまで待ち、その事案を示す")
                        .after(Past.BUSY)
                        .rests("Event_TurnGiven"),
                married("correction-not-on-roster", "名簿にない人の訂正", "名簿に登録がないことを知らせる")
                        .after(Past.NONE)
                        .ends(GUIDED),
                story("correction-no-duty", "住所だけの変更", "届出は要らないとの案内で終わる")
                        .writing(form -> form.moved(10))
                        .ends("EndEvent_NoDuty"),
                story("correction-no-duty-examined", "住所の変更に本籍の変更が隠れている", "職員が変更を認定し、基準を適用し直す。訂正する項目がなければ却下する")
                        .writing(form -> form.moved(10))
                        .choosing("Task_ConfirmNoDuty", "EXAMINE")
                        .ends(REFUSED),
                story("rewrite-former-surname", "書換のみ（旧姓の併記）", "戸籍上の氏名は変わらず、旧姓を併記した免許証を交付する（区分22）")
                        .writing(withCertificate(Draft::showingFormerSurname))
                        .handingIn(
                                DocumentKind.APPLICATION,
                                DocumentKind.FORMER_SURNAME_PROOF,
                                DocumentKind.CURRENT_CERTIFICATE)
                        .ends(CORRECTED));
    }

    private static void elsewhere(Draft form) {
        form.married(10);
        form.grantedBy("11");
    }

    private static Consumer<Draft> withCertificate(Consumer<Draft> writing) {
        return writing.andThen(Draft::wantingACertificate);
    }

    /** Somebody who took another surname ten days ago and wants it on the certificate. */
    private static Story married(String name, String title, String expects) {
        return story(name, title, expects)
                .renamed()
                .writing(withCertificate(form -> form.married(10)))
                .handingIn(DocumentKind.APPLICATION, DocumentKind.CAUSE_PROOF, DocumentKind.CURRENT_CERTIFICATE);
    }

    private static Story story(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.CHANGE);
    }
}
