package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSED;
import static jp.menkyo.simulator.story.shelf.Words.RETURN;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.story.Move.Act;
import jp.menkyo.simulator.story.Story;

/** 還付: money that was paid and goes back, or does not. */
final class Refunds {

    private static final String PROPOSE = "Task_ProposeRefund";
    private static final String DECIDE = "Task_DecideRefund";
    private static final String ACCOUNT = "Task_EnterAccount";
    private static final String SETTLE = "Task_SettleMatter";
    private static final String ISSUE = "Task_Issue";
    private static final String REGISTERED = "EndEvent_LicenceRegistered";
    private static final String PAYOUT = "Task_RecordPayout";

    private Refunds() {}

    static List<Story> all() {
        return List.of(
                story("before-examination", "審査の前に取下げ", "審査を始める前の取下げとして還付を決め、窓口で口座を登録して振り込む")
                        .withdrawnBefore(EXAMINE)
                        .before(PAYOUT, Act.MAKE_PAYOUT)
                        .ends(WITHDRAWN),
                story("refused", "却下", "特別の理由がないので不還付を決め、理由と教示を付けて知らせる")
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                story("special-reason", "却下・特別の理由", "特別の理由を付けた起案が差し戻され、再び起案して還付する")
                        .choosing(EXAMINE, REFUSE)
                        .choosing(PROPOSE, "SPECIAL_REASON", "SPECIAL_REASON")
                        .choosing(DECIDE, RETURN)
                        .before(PAYOUT, Act.MAKE_PAYOUT)
                        .ends(REFUSED),
                story("account-returned", "口座相違で戻される", "本人が届け出た口座に振り込めず、届出を求め直して振り込む")
                        .withdrawnBefore(EXAMINE)
                        .before(ACCOUNT, Act.NAME_ACCOUNT)
                        .before(PAYOUT, Act.MAKE_PAYOUT)
                        .choosing(PAYOUT, "RETURNED")
                        .ends(WITHDRAWN),
                story("not-special", "審査の前に取下げ・不還付", "基準の案と違う不還付の起案も、別の職員が決める")
                        .withdrawnBefore(EXAMINE)
                        .choosing(PROPOSE, "NO_REFUND")
                        .ends(WITHDRAWN),
                story("taken-back", "取下げの後に納付の取消し", "還付を起案する前に納付が取り消され、還付も請求もしないで終える")
                        .withdrawnBefore(EXAMINE)
                        .before(PROPOSE, Act.TAKE_BACK)
                        .ends(WITHDRAWN),
                story("paid-too-much", "過納", "納付すべき額を充当し、余りを還付する")
                        .unpaid()
                        .before(EXAMINE, Act.PAY_TOO_MUCH)
                        .before(PAYOUT, Act.MAKE_PAYOUT)
                        .ends(REGISTERED),
                story("paid-too-little", "納付の不足", "不足額を窓口で収納し、先の納付と合わせて納付済みとする")
                        .unpaid()
                        .before(EXAMINE, Act.PAY_TOO_LITTLE)
                        .ends(REGISTERED),
                story("payment-reversed", "登録の後に納付の取消し", "再度の納付を求め、納付されるまで事案を完結しない")
                        .before(ISSUE, Act.TAKE_BACK)
                        .ends(REGISTERED),
                story("payment-written-off", "登録の後に納付の取消し・不納欠損", "不納欠損の起案が差し戻され、再び起案して別の職員が決める")
                        .before(ISSUE, Act.TAKE_BACK)
                        .choosing(SETTLE, "WRITE_OFF", "WRITE_OFF")
                        .choosing("Task_ApproveWriteOff", RETURN)
                        .ends(REGISTERED),
                story("reversal-unfounded", "記録のない取消しの通知", "決済サービスに確かめ、帳簿を変えずに終える")
                        .before(ISSUE, Act.TAKE_BACK_NOTHING)
                        .ends(REGISTERED));
    }

    private static Story story(String name, String about, String expects) {
        return new Story("refund-" + name, "還付（" + about + "）", expects, Procedure.NEW)
                .handingIn(DocumentKind.GRADUATION_CERTIFICATE, DocumentKind.COURSE_RECORD);
    }
}
