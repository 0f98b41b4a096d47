package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.AMEND;
import static jp.menkyo.simulator.story.shelf.Words.APPROVE;
import static jp.menkyo.simulator.story.shelf.Words.DETERMINE;
import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.EXEMPTION;
import static jp.menkyo.simulator.story.shelf.Words.PROCEED;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSED;
import static jp.menkyo.simulator.story.shelf.Words.RETURN;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import java.time.YearMonth;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.story.Draft;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** 新規免許. */
final class NewLicences {

    private static final String REGISTERED = "EndEvent_LicenceRegistered";
    private static final String GUIDANCE = "Task_ConfirmGuidance";
    /** Juki-net holds this resident as dead. */
    private static final int RECORDED_DEAD = 12;

    private NewLicences() {}

    static List<Story> all() {
        return List.of(
                story("ok", "支障なし", "住基ネットと戸籍が一致し、納付のあと、審査・決裁・登録・交付へ進む").ends(REGISTERED),
                story("fined", "罰金刑の申告あり", "欠格事由の裁量審査として審査担当者に回り、登録できる")
                        .writing(Draft::fined)
                        .handingIn(
                                DocumentKind.GRADUATION_CERTIFICATE,
                                DocumentKind.COURSE_RECORD,
                                DocumentKind.JUDGMENT_COPY,
                                DocumentKind.FINE_RECEIPT,
                                DocumentKind.REFLECTION)
                        .ends(REGISTERED),
                story("fined-refused", "罰金刑の申告があり却下", "裁量審査の結果、理由と教示を付けて却下する")
                        .writing(Draft::fined)
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                story("koseki-inconclusive", "戸籍の照会で本籍を特定できない", "戸籍抄本の補正を求め、届くまで時計が止まる")
                        .by(Trait.KOSEKI_INCONCLUSIVE)
                        .choosing(EXAMINE, AMEND)
                        .answering(DocumentKind.KOSEKI_EXTRACT)
                        .ends(REGISTERED),
                story("amended-twice", "補正が足りない", "補正を確認して再び求め、そのあと登録する")
                        .choosing(EXAMINE, AMEND)
                        .choosing("Task_ConfirmAmendment", "AGAIN")
                        .answering(DocumentKind.COURSE_RECORD)
                        .ends(REGISTERED),
                story("juki-mismatch", "住所が住基ネットと異なる", "相違点が審査画面に示される")
                        .by(Trait.MOVED)
                        .ends(REGISTERED),
                story("recorded-dead", "住基ネットで死亡と記録されている", "職員が確かめた事実を書くまで登録を提案できない")
                        .by(RECORDED_DEAD)
                        .ends(REGISTERED),
                story("duplicate", "他県で登録済みとの申告", "重複登録になるため、登録は選べず却下が先に示される")
                        .writing(form -> form.registeredIn("27"))
                        .ends(REFUSED),
                story("duplicate-mistaken", "他県で登録済みとの申告が誤り", "補正のあと職員が事実を認定し、基準を適用し直して手数料を収納する")
                        .writing(form -> form.registeredIn("27"))
                        .choosing(EXAMINE, AMEND, DETERMINE)
                        .answering(DocumentKind.FACT_STATEMENT)
                        .ends(REGISTERED),
                story("short-course", "修業年限が2年に満たない", "要件を満たさないため却下する")
                        .writing(form -> form.afterACourseOf(12))
                        .ends(REFUSED),
                story("exam", "旧試験の合格者（合格年月の書き誤り）", "合格の年月を認定してから登録する")
                        .writing(form -> form.afterAnExamination(YearMonth.of(2001, 3)))
                        .handingIn(DocumentKind.EXAM_CERTIFICATE)
                        .choosing(EXAMINE, DETERMINE)
                        .ends(REGISTERED),
                story("overdue", "机に置かれていた申請", "入力した時には標準処理期間を過ぎていて、期限超過として並ぶ")
                        .atTheCounter()
                        .lying(12, 40)
                        .ends(REGISTERED),
                story("returned", "決裁で差戻し", "差し戻され、審査をやり直してから登録する")
                        .choosing(APPROVE, RETURN)
                        .ends(REGISTERED),
                story("bad-signature", "署名後に内容を改変", "受け付けられず、事案は作られない").forged(),
                story("unpaid", "納付しない", "納付待ちのまま登録されない").unpaid().rests("Gateway_WaitForPayment"),
                story("paid-late", "決裁のあとに納付", "決裁が済んでも納付までは登録されない")
                        .paidAfter(APPROVE)
                        .ends(REGISTERED),
                story("exempt", "手数料の減免", "管理職が減免を決め、納付なしで登録する")
                        .writing(Draft::askingForExemption)
                        .ends(REGISTERED),
                story("exemption-refused", "減免しない", "減免が認められず、納付のあと登録する")
                        .writing(Draft::askingForExemption)
                        .choosing(EXEMPTION, "DENY")
                        .ends(REGISTERED),
                story("withdrawn", "申請後に取下げ", "取下げとして終了する")
                        .unpaid()
                        .withdrawnAtOnce()
                        .ends(WITHDRAWN),
                story("withdrawn-examined", "審査の途中で取下げ", "取下げとして終了し、請求は取り消される")
                        .unpaid()
                        .withdrawnBefore(EXAMINE)
                        .ends(WITHDRAWN),
                story("withdrawn-decided", "決裁のあと納付せずに取下げ", "登録の前なら取下げとして終了する")
                        .unpaid()
                        .withdrawnAfter(APPROVE)
                        .ends(WITHDRAWN),
                story("after-revocation", "以前に取消処分", "取消しを受けたことがあるとの注意が審査画面に出る")
                        .after(Past.REVOKED)
                        .ends(REGISTERED),
                story("agent", "代理人が窓口で申請", "通知が本人と代理人の両方に届く")
                        .atTheCounter()
                        .writing(Draft::byAgent)
                        .ends(REGISTERED),
                story("counter-amended", "窓口の申請の補正", "補正の書類を窓口で受け付け、スキャンを加えて登録する")
                        .atTheCounter()
                        .choosing(EXAMINE, AMEND)
                        .answering(DocumentKind.KOSEKI_EXTRACT)
                        .ends(REGISTERED),
                story("amendment-unanswered", "補正の応答がない", "補正待ちのまま時計が止まっている")
                        .choosing(EXAMINE, AMEND)
                        .rests("Event_AmendmentReceived"),
                story("elsewhere", "住所が他県", "住所地の都道府県を案内する")
                        .writing(form -> form.livingIn("11"))
                        .ends("EndEvent_GuidedElsewhere"),
                story("elsewhere-ours", "住所が他県との申告だが当方の管轄", "職員が管轄を認定し、基準を適用し直して登録する")
                        .writing(form -> form.livingIn("11"))
                        .choosing(GUIDANCE, PROCEED)
                        .ends(REGISTERED),
                story("unprintable", "氏名に印字できない文字", "登録のあと、文字を確かめる職員の仕事で止まる")
                        .atTheCounter()
                        .writing(form -> form.named(new PersonName("\uE000田", "花子")))
                        .rests("Task_ResolveCharacter"));
    }

    private static Story story(String name, String about, String expects) {
        return new Story("registration-" + name, "新規免許（" + about + "）", expects, Procedure.NEW)
                .handingIn(DocumentKind.GRADUATION_CERTIFICATE, DocumentKind.COURSE_RECORD);
    }
}
