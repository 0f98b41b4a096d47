package jp.menkyo.gateway.guard;

import java.net.URI;
import java.util.regex.Pattern;
import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Simulators live on this machine, real gateways elsewhere behind TLS; neither is taken for the other. */
@Component
public final class AddressRule {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\..*|\\[::1]");

    private final boolean demo;

    public AddressRule(@Value("${menkyo.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /**
     * The address, when it may be used.
     *
     * @throws StartRefused when it is missing, of the wrong kind, or not protected
     */
    public URI check(String gateway, @Nullable URI url) {
        if (url == null || url.getHost() == null) {
            throw refuse(gateway, "接続先が設定されていません", "has no address");
        }
        boolean here = LOOPBACK.matcher(url.getHost()).matches();
        if (demo && !here) {
            throw refuse(gateway, "接続先が、デモなのに実際のシステムになっています", "is a real system, but this is a demo");
        }
        if (!demo && here) {
            throw refuse(gateway, "接続先が模擬システムになっています", "points at a simulator");
        }
        if (!demo && !"https".equals(url.getScheme())) {
            throw refuse(gateway, "接続先との通信が暗号化されません", "is not behind TLS");
        }
        return url;
    }

    private static StartRefused refuse(String gateway, String fact, String englishFact) {
        var property = "menkyo.gateway." + gateway + ".url";
        return new StartRefused(
                "外部システム（%1$s）の%2$s。 The gateway %1$s %3$s.".formatted(gateway, fact, englishFact),
                "%1$s に正しいアドレスを設定してください（本番では https://）。 Set %1$s to the right address (https:// in production)."
                        .formatted(property));
    }
}
