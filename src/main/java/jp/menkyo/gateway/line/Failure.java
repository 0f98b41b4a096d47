package jp.menkyo.gateway.line;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** Why a call gave nothing usable, with the words an officer reads. */
public enum Failure {
    TIMEOUT("時間内に応答がありません"),
    UNREACHABLE("接続できません"),
    CUT_OFF("通信が途中で切れました"),
    SERVER_ERROR("相手側で障害が起きています"),
    REFUSED("照会が受け付けられませんでした"),
    GARBAGE("応答の内容を確認できません"),
    WRONG_PERSON("照会した人と異なる応答が返りました"),
    BREAKER_OPEN("障害が続いたため照会を一時止めています");

    private final String label;

    Failure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** May a read be tried once more at once? Only when the line failed, not when the answer was wrong. */
    boolean passing() {
        return this == TIMEOUT || this == UNREACHABLE || this == CUT_OFF || this == SERVER_ERROR;
    }

    static Failure of(Throwable cause) {
        for (var step = cause; step != null; step = step.getCause()) {
            if (step instanceof HttpTimeoutException || step instanceof java.net.SocketTimeoutException) {
                return TIMEOUT;
            }
            if (step instanceof ConnectException || step instanceof UnresolvedAddressException) {
                return UNREACHABLE;
            }
        }
        return CUT_OFF;
    }
}
