package jp.menkyo.simulator.story.shelf;

import static jp.menkyo.simulator.story.shelf.Words.EXAMINE;
import static jp.menkyo.simulator.story.shelf.Words.GUIDED;
import static jp.menkyo.simulator.story.shelf.Words.REFUSE;
import static jp.menkyo.simulator.story.shelf.Words.REFUSED;
import static jp.menkyo.simulator.story.shelf.Words.WITHDRAWN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;

/** 登録証明書, 職権訂正 and 登録の回復: what the roster says, and what the office puts right in it. */
final class RosterStories {

    private static final String CORRECTED = "EndEvent_RosterCorrected";

    private RosterStories() {}

    static List<Story> all() {
        return List.of(
                proof("registration-proof", "登録証明書", "証明書を交付する（区分80）").ends("EndEvent_RegistrationProved"),
                proof("registration-proof-revoked", "取消後の登録証明書", "効力のない登録も、その状態を証明する")
                        .after(Past.REVOKED)
                        .ends("EndEvent_RegistrationProved"),
                proof("registration-proof-refused", "登録証明書の却下", "理由と教示を付けて却下する")
                        .choosing(EXAMINE, REFUSE)
                        .ends(REFUSED),
                proof("registration-proof-withdrawn", "登録証明書の取下げ", "審査の途中で取下げとして終了する")
                        .withdrawnBefore(EXAMINE)
                        .ends(WITHDRAWN),
                proof("registration-proof-elsewhere", "他県の登録の証明", "名簿を備える都道府県を案内する")
                        .writing(form -> {
                            form.purpose("海外での就職のため");
                            form.grantedBy("11");
                        })
                        .ends(GUIDED),
                correction("official-correction", "職権訂正（誤記）", "別の職員の決裁で名簿を訂正する（区分90）", false)
                        .ends(CORRECTED),
                correction("official-correction-certificate", "職権訂正（免許証も書き換える）", "名簿を訂正し、書き換えた免許証を交付する", true)
                        .ends(CORRECTED),
                correction("official-correction-not-made", "職権訂正を行わない", "誤りではないと分かり、何もせず閉じる", false)
                        .choosing(EXAMINE, REFUSE)
                        .ends("EndEvent_NotCorrected"),
                revival("revival", "登録の回復（失踪宣告の取消し）", "抹消した登録を回復する")
                        .after(Past.DISAPPEARED)
                        .ends("EndEvent_RegistrationRevived"),
                revival("revival-not-made", "回復できない登録", "失踪宣告による抹消ではないため、回復は選べない")
                        .after(Past.REVOKED)
                        .ends("EndEvent_NotRevived"));
    }

    private static Story proof(String name, String title, String expects) {
        return new Story(name, title, expects, Procedure.REGISTRATION_PROOF).writing(form -> form.purpose("海外での就職のため"));
    }

    private static Story correction(String name, String title, String expects, boolean newCertificate) {
        return office(name, title, expects, Procedure.OFFICIAL_CORRECTION, (body, today) -> {
            body.put("reason", "台帳からのカナの転記の誤り");
            var right = body.putObject("correction").put("newCertificate", newCertificate);
            right.putObject("kana").put("surname", "サオトメ").put("given", "ハナコ");
        });
    }

    private static Story revival(String name, String title, String expects) {
        return office(name, title, expects, Procedure.REVIVAL, (body, today) -> {
            body.put("reason", "家庭裁判所の審判により失踪宣告が取り消された");
            body.putObject("revival").put("judgedOn", today.minusDays(2).toString());
        });
    }

    private static Story office(
            String name, String title, String expects, Procedure procedure, BiConsumer<ObjectNode, LocalDate> body) {
        return new Story(name, title, expects, procedure).byTheOffice(body);
    }
}
