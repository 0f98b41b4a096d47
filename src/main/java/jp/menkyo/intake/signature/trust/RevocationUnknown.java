package jp.menkyo.intake.signature.trust;

import java.time.Duration;
import jp.menkyo.shared.problem.Problem;

/** Whether the certificate is revoked cannot be found out now. Unknown is never taken for valid. */
public class RevocationUnknown extends Problem {

    private static final Duration WAIT = Duration.ofMinutes(5);

    public RevocationUnknown() {
        super(503, "SIGNATURE_REVOCATION_UNAVAILABLE", "電子証明書の有効性を今は確認できません。申請は受け付けていません。しばらく待ってから、同じ内容を送信し直してください。");
    }

    @Override
    public Duration retryAfter() {
        return WAIT;
    }
}
