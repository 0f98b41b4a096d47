package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.IDENTIFY;
import static jp.menkyo.simulator.story.shelf.Words.RECEIVE;
import static jp.menkyo.simulator.story.shelf.Words.REMINDED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** 処分. */
final class Dispositions {

    private static final String SUSPENDED = "EndEvent_SuspensionOver";
    private static final String REVOKED = "EndEvent_LicenceRevoked";
    private static final String NOT_DISPOSED = "EndEvent_NotDisposed";
    private static final String INVESTIGATE = "Task_Investigate";
    private static final String HEARING = "Task_RecordHearing";
    private static final String DECIDE = "Task_DecideDisposition";
    private static final String SERVICE = "Task_RecordService";

    private Dispositions() {}

    static List<Story> all() {
        return List.of(
                story("disposition-misconduct", "処分（他県知事の通知）", "調査・弁明・決裁・送達を経て名称の使用を停止する（区分70）")
                        .ends(SUSPENDED),
                story("disposition-revocation", "取消処分", "聴聞・決裁・送達のあと取り消し、免許証の返納を受ける")
                        .choosing(INVESTIGATE, "REVOCATION")
                        .ends(REVOKED),
                story("disposition-revocation-reminded", "取消処分のあと免許証が返納されない", "督促のあと返納を受ける")
                        .choosing(INVESTIGATE, "REVOCATION")
                        .leaving(RECEIVE, REMINDED, 3)
                        .ends(REVOKED),
                story("disposition-hearing-missing", "聴聞なしの取消しは認められない", "弁明だけでは取り消せず、聴聞をやり直す")
                        .choosing(INVESTIGATE, "REVOCATION", "REVOCATION")
                        .choosing(HEARING, "EXPLANATION")
                        .ends(REVOKED),
                story("disposition-returned", "処分の差戻し", "決裁で差し戻され、改めて提案し処分する")
                        .choosing(DECIDE, "RETURN")
                        .ends(SUSPENDED),
                story("disposition-not-served", "処分が届かない", "送達できなかったので処分を定め直す")
                        .choosing(SERVICE, "DECIDE_AGAIN")
                        .ends(SUSPENDED),
                story("disposition-no-grounds", "処分に当たらない", "事実を確認できず、処分しないことを決裁する")
                        .choosing(INVESTIGATE, "NO_GROUNDS")
                        .ends(NOT_DISPOSED),
                story("disposition-not-disposed", "弁明を聴いて処分しない", "提案どおりにはせず、処分しないことを決裁する")
                        .choosing(DECIDE, "NO_DISPOSITION")
                        .ends(NOT_DISPOSED),
                story("disposition-not-on-roster", "名簿の登録を特定できない", "生年月日が月までの古い登録で、本人と確かめられない")
                        .after(Past.BIRTH_MONTH_ONLY)
                        .choosing(IDENTIFY, "NOT_FOUND")
                        .ends("EndEvent_NotOnRoster"));
    }

    private static Story story(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.DISPOSITION).byTheOffice(Dispositions::grounds);
    }

    private static void grounds(ObjectNode body, LocalDate today) {
        body.putObject("disposition")
                .put("source", "OTHER_GOVERNOR")
                .put("ground", "MISCONDUCT")
                .put("facts", "業務に関し不正の行為があったとの通知を受けた")
                .put("noticeOn", today.minusDays(3).toString());
    }
}
