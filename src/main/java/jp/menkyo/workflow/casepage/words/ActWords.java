package jp.menkyo.workflow.casepage.words;

import java.util.Map;

/** What the timeline calls the acts of the audit trail. */
final class ActWords {

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("APPLICATION_RECEIVED", "申請を受け付けた"),
            Map.entry("CASE_OPENED", "事案を開いた"),
            Map.entry("CASE_WAITS_FOR_GATEWAY", "外部の応答を待っている"),
            Map.entry("FINDING_JUKI", "住基ネットの回答を記録した"),
            Map.entry("DISPOSITION_PROPOSED", "処分を提案した"),
            Map.entry("HEARING_RECORDED", "弁明・聴聞を記録した"),
            Map.entry("DISPOSITION_DECIDED", "処分を決裁した"),
            Map.entry("DISPOSITION_SERVED", "処分の送達を記録した"),
            Map.entry("FINDING_ROSTER", "申請と名簿を突き合わせた"),
            Map.entry("LICENCE_IDENTIFIED", "名簿の登録を特定した"),
            Map.entry("TURN_GIVEN", "先行する事案が終わり、順番が来た"),
            Map.entry("LICENCE_CORRECTED", "名簿を訂正した"),
            Map.entry("LICENCE_REISSUED", "再交付を名簿に記録した"),
            Map.entry("LICENCE_SUSPENDED", "名称使用停止を名簿に記録した"),
            Map.entry("LICENCE_REVOKED", "取消しを名簿に記録した"),
            Map.entry("LICENCE_DELETED", "登録を抹消した"),
            Map.entry("LICENCE_REVIVED", "登録を回復した"),
            Map.entry("LICENCE_LINKED", "個人番号と紐付けた"),
            Map.entry("LICENCE_UNLINKED", "個人番号との紐付けを解除した"),
            Map.entry("LICENCE_LINK_CLEARED", "紐付けの状態を未紐付に戻した"),
            Map.entry("LICENCE_LINK_CONFIRMED", "紐付けを確認した"),
            Map.entry("LICENCE_LINK_MISMATCHED", "不突合を名簿に記録した"),
            Map.entry("LICENCE_LINK_TO_CHECK", "紐付けの要確認を名簿に記録した"),
            Map.entry("REGISTRATION_PROOF_ISSUED", "登録証明書を作成した"),
            Map.entry("REGISTRATION_PROOF_DISPATCHED", "登録証明書を交付した"),
            Map.entry("RETURN_DEMANDED", "免許証の返納を求めた"),
            Map.entry("RETURN_RECEIVED", "免許証の返納または紛失の申立てを受けた"),
            Map.entry("RETURN_REMINDED", "免許証の返納を督促した"),
            Map.entry("RETURN_CALLED_OFF", "免許証の返納を求めないことにした"),
            Map.entry("CERTIFICATE_VOIDED", "免許証を無効にした"),
            Map.entry("REMINDER_DUE_SOON", "期限の2営業日前を知らせた"),
            Map.entry("REMINDER_DUE", "期限の当日を知らせた"),
            Map.entry("REMINDER_LATE", "期限が過ぎたことを知らせた"),
            Map.entry("REMINDER_LATE_MANAGER", "期限から3営業日過ぎたことを管理職に知らせた"),
            Map.entry("FINDING_KOSEKI", "戸籍関係情報の回答を記録した"),
            Map.entry("CASE_EXAMINED", "審査した"),
            Map.entry("CASE_DECIDED", "決裁した"),
            Map.entry("AMENDMENT_ASKED", "補正を求めることにした"),
            Map.entry("CLOCK_STOPPED", "補正を求め、処理期間を止めた"),
            Map.entry("AMENDMENT_RECEIVED", "補正書類が届いた"),
            Map.entry("CLOCK_RESUMED", "処理期間を再開した"),
            Map.entry("NOTE_ADDED", "メモを書いた"),
            Map.entry("WITHDRAWAL_REQUESTED", "取下げの届出があった"),
            Map.entry("CHARGE_SETTLED", "手数料が納付された"),
            Map.entry("LICENCE_REGISTERED", "名簿に登録した"),
            Map.entry("CERTIFICATE_PREPARED", "免許証を作成した"),
            Map.entry("CERTIFICATE_DISPATCHED", "免許証を交付した"),
            Map.entry("NOTICE_SENT", "通知を送った"),
            Map.entry("CASE_CLOSED", "完結した"),
            Map.entry("NUMBER_BOUND", "個人番号を事案に結び付けた"),
            Map.entry("NUMBER_LENT", "個人番号で照会した"),
            Map.entry("NUMBER_COMPARED", "個人番号を照合した"),
            Map.entry("ENVELOPE_SEALED", "署名された申請を封印した"),
            Map.entry("DOCUMENT_STORED", "書類を保管した"),
            Map.entry("DOCUMENT_QUARANTINED", "ウイルスが見つかった書類を隔離した"),
            Map.entry("REFUSED_DOCUMENT", "ウイルス検査の済んでいない書類を開かせなかった"),
            Map.entry("CHARGE_OPENED", "手数料を請求した"),
            Map.entry("CHARGE_ORDERED", "オンライン納付を依頼した"),
            Map.entry("CHARGE_PAID_ONLINE", "オンラインで納付された"),
            Map.entry("CHARGE_PAID_AT_COUNTER", "窓口で納付された"),
            Map.entry("CHARGE_CANCELLED", "請求を取り消した"),
            Map.entry("CHARGE_EXEMPT", "手数料を免除した"),
            Map.entry("CERTIFICATE_ISSUED", "免許証を発行した"),
            Map.entry("VIEWED_PROGRESS", "申請者が状況を見た"),
            Map.entry("VIEWED_CERTIFICATE", "免許証を見た"),
            Map.entry("VIEWED_CASE", "事案を見た"),
            Map.entry("VIEWED_DOCUMENT", "書類を見た"));

    private ActWords() {}

    static String of(String action) {
        return ACTS.getOrDefault(action, action);
    }
}
