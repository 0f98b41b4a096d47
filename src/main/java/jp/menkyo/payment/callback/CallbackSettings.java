package jp.menkyo.payment.callback;

import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The secret shared with the payment service; comes from the environment, never from a file of the project. */
@ConfigurationProperties("menkyo.payment")
record CallbackSettings(@Nullable String callbackSecret) {

    private static final int SHORTEST = 32;

    /** @throws StartRefused when there is none or it is too short to keep anyone out */
    String secret() {
        if (callbackSecret == null || callbackSecret.length() < SHORTEST) {
            throw new StartRefused(
                    "決済サービスからの通知を確かめる共有鍵がないか、短すぎます。 The payment callback secret is missing or too short.",
                    "menkyo.payment.callback-secret に、決済サービスと取り決めた32文字以上の値を設定してください。 Set menkyo.payment.callback-secret.");
        }
        return callbackSecret;
    }

    @Override
    public String toString() {
        return "CallbackSettings[hidden]";
    }
}
