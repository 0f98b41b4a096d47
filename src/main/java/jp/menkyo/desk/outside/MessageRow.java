package jp.menkyo.desk.outside;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** A message as the list shows it. */
record MessageRow(
        String kind,
        String id,
        String direction,
        String partner,
        String what,
        @Nullable String caseNumber,
        String key,
        String state,
        String tag,
        @Nullable Integer attempts,
        @Nullable String failure,
        String changedAt,
        @Nullable String nextTry,
        boolean replayable,
        boolean uncertain,
        boolean abandonable) {

    private static final Map<String, String> ARRIVALS = Map.of(
            "PAID", "納付の通知",
            "CANCELLED", "注文取消しの通知",
            "ONLINE", "オンライン申請",
            "COUNTER", "窓口の申請",
            "POST", "郵送の申請",
            "OFFICE", "職権の起案");
    private static final Map<String, String> FAILURES = Map.of(
            "NO_CONNECTION", "メールサーバーに接続できません",
            "NO_ANSWER", "メールサーバーの返事を確かめられませんでした",
            "CUT_OFF", "送信の途中で切れました",
            "RECIPIENT_DIFFERS", "宛先を確認できません",
            "BY_HAND", "職員が処理しました",
            "WRONG_AMOUNT", "金額が請求と違います",
            "WRONG_CURRENCY", "通貨が違います",
            "WRONG_ORDER", "注文が違います",
            "PAID_TWICE", "二重に納付されました",
            "PAID_AFTER_CANCELLATION", "取消し後に納付されました");

    static MessageRow of(Message message, Optional<Instant> next, CaseWords words) {
        return new MessageRow(
                message.kind().name(),
                message.id(),
                message.direction().label(),
                partner(message),
                what(message),
                message.caseNumber() == null ? null : message.caseNumber().value(),
                message.key(),
                message.state().label(),
                message.state().tag(),
                message.attempts(),
                message.lastFailure() == null ? null : failure(message),
                words.moment(message.changedAt()),
                next.map(words::moment).orElse(null),
                message.replayable(),
                message.uncertain(),
                message.abandonable());
    }

    private static String partner(Message message) {
        return message.kind() == Message.Kind.SUBMISSION
                ? message.what().equals("ONLINE") ? "申請サイト" : "職員"
                : GatewayWords.gateway(message.partner());
    }

    private static String what(Message message) {
        return switch (message.kind()) {
            case GATEWAY -> GatewayWords.operation(message.what());
            case MAIL -> NoticeTemplate.valueOf(message.what()).title();
            case PAYMENT, SUBMISSION -> ARRIVALS.getOrDefault(message.what(), message.what());
        };
    }

    private static String failure(Message message) {
        var code = String.valueOf(message.lastFailure());
        return message.kind() == Message.Kind.GATEWAY ? GatewayWords.reason(code) : FAILURES.getOrDefault(code, code);
    }
}
