package jp.menkyo.gateway.guard;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Why a call gave nothing usable, with the words an officer reads. */
public enum Failure {
    TIMEOUT("時間内に応答がありません", Kind.LINE),
    UNREACHABLE("接続できません", Kind.LINE),
    CUT_OFF("通信が途中で切れました", Kind.LINE),
    SERVER_ERROR("相手側で障害が起きています", Kind.LINE),
    UNTRUSTED("通信に使う証明書を確認できません（期限切れ・発行元の相違など）", Kind.ANSWER),
    UNAUTHORISED("相手側に利用を認められませんでした（証明書や利用権限の設定を確かめてください）", Kind.ANSWER),
    TOO_MANY("相手側の受付件数の上限に達しています", Kind.ANSWER),
    /** About this one question: the other side is alive and says no. */
    REFUSED("照会が受け付けられませんでした", Kind.REFUSAL),
    GARBAGE("応答の内容を確認できません", Kind.ANSWER),
    WRONG_PERSON("照会した人と異なる応答が返りました", Kind.ANSWER),
    BREAKER_OPEN("障害が続いたため照会を一時止めています", Kind.NOT_SENT),
    RESTING("相手側が指定した時間、照会を控えています", Kind.NOT_SENT),
    BUSY("照会が混み合っているため順番を待っています", Kind.NOT_SENT),
    QUOTA("定めた照会件数の上限に達したため、次の枠を待っています", Kind.NOT_SENT),
    STOPPED("保守のため職員が照会を止めています", Kind.NOT_SENT);

    private enum Kind {
        LINE,
        ANSWER,
        REFUSAL,
        NOT_SENT
    }

    private final String label;
    private final Kind kind;

    Failure(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    /** May it be tried once more at once? Only when the line failed, not when the answer was wrong. */
    public boolean passing() {
        return kind == Kind.LINE;
    }

    /** Did the call leave the house? What did not is no call in the books. */
    public boolean sent() {
        return kind != Kind.NOT_SENT;
    }

    /** Does it say that the other side is out of order? A refusal of one question does not. */
    public boolean outage() {
        return kind == Kind.LINE || kind == Kind.ANSWER;
    }

    /** Codes that stand for a call without a usable answer. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Failure::name).toList();
    }

    /** What an exception of the line means. */
    public static Failure of(Throwable cause) {
        for (var step = cause; step != null; step = step.getCause()) {
            if (step instanceof HttpTimeoutException || step instanceof TimeoutException) {
                return TIMEOUT;
            }
            if (step instanceof ConnectException || step instanceof UnresolvedAddressException) {
                return UNREACHABLE;
            }
            if (step instanceof GeneralSecurityException || alert(step)) {
                return UNTRUSTED;
            }
        }
        return CUT_OFF;
    }

    /** The other side says, in the words of TLS, that it does not like our certificate. */
    private static boolean alert(Throwable step) {
        return step instanceof javax.net.ssl.SSLException
                && String.valueOf(step.getMessage()).contains("Received fatal alert");
    }
}
