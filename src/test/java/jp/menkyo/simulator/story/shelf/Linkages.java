package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.GUIDED;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import java.util.List;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** 初期設定 and 紐付けの解除. */
final class Linkages {

    private static final String LINKED = "EndEvent_Linked";
    private static final String NOT_LINKED = "EndEvent_NotLinked";
    private static final String DECIDE = "Task_DecideLink";
    private static final String APPROVE = "Task_ApproveLink";

    private Linkages() {}

    static List<Story> all() {
        return List.of(
                story("linkage-ok", "初期設定（一致）", "名簿と個人番号が紐付く（区分50）").ends(LINKED),
                story("linkage-again", "初期設定（紐付け済み）", "既に紐付いていることを知らせる")
                        .after(Past.LINKED)
                        .ends(LINKED),
                differs("linkage-differs", "初期設定（住基ネットの住所が異なる）", "職員が紐付けるか決める").ends(LINKED),
                differs("linkage-returned", "初期設定（決裁で差戻し）", "差し戻され、改めて提案して紐付ける")
                        .choosing(APPROVE, "RETURN")
                        .ends(LINKED),
                differs("linkage-mismatch", "初期設定（不突合）", "不突合を名簿に記録し、理由を知らせる")
                        .choosing(DECIDE, "MISMATCH")
                        .ends(NOT_LINKED),
                differs("linkage-to-check", "初期設定（要確認）", "要確認を名簿に記録し、理由を知らせる")
                        .choosing(DECIDE, "TO_CHECK")
                        .ends(NOT_LINKED),
                differs("linkage-withdrawn", "初期設定の取下げ", "取下げとして終了する")
                        .withdrawnBefore(DECIDE)
                        .ends(WITHDRAWN),
                story("linkage-elsewhere", "他県の免許の初期設定", "免許を与えた都道府県を案内する")
                        .writing(form -> form.grantedBy("11"))
                        .ends(GUIDED),
                unlinking("unlinking", "紐付けの解除（職権）", "別の職員の決裁で紐付けを外し、本人に知らせる")
                        .after(Past.LINKED)
                        .ends("EndEvent_Unlinked"),
                unlinking("unlinking-kept", "紐付けを残す（職権）", "正しい番号と分かり、紐付けを残す")
                        .after(Past.LINKED)
                        .choosing(EXAMINE, REFUSE)
                        .ends("EndEvent_LinkKept"),
                unlinking("unlinking-nothing", "解除する紐付けがない（職権）", "紐付けがないため何もせず閉じる")
                        .ends("EndEvent_NothingToUnlink"));
    }

    private static Story differs(String name, String title, String expects) {
        return story(name, title, expects).by(Trait.MOVED);
    }

    private static Story unlinking(String name, String title, String expects) {
        return story(name, title, expects).byTheOffice((body, today) -> {
            body.put("reason", "別の人の番号と紐付けられていた");
            body.putObject("contact").put("email", "holder@example.jp");
        });
    }

    private static Story story(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.LINKAGE);
    }
}
