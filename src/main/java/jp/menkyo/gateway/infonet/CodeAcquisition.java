package jp.menkyo.gateway.infonet;

import java.util.Optional;
import jp.menkyo.gateway.FamilyRegister.FamilyInquiry;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.gateway.infonet.NetworkCodes.Held;
import jp.menkyo.gateway.juki.JukiNet;
import org.springframework.stereotype.Component;

/** A person's code comes before the first inquiry; it is acquired once, by way of Juki-net, and may take its time (AC-46). */
@Component
class CodeAcquisition {

    private final NetworkCodes codes;
    private final JukiNet juki;

    CodeAcquisition(NetworkCodes codes, JukiNet juki) {
        this.codes = codes;
        this.juki = juki;
    }

    /**
     * The code, empty while it is being made; asking again goes on from there.
     *
     * @throws jp.menkyo.gateway.GatewayUnavailable when Juki-net does not answer now
     */
    Optional<Held> of(FamilyInquiry inquiry) {
        var token = inquiry.token();
        var held = codes.of(token);
        if (held.isPresent()) {
            return held;
        }
        juki.networkCode(inquiry.caseNumber(), token, inquiry.legalBasis())
                .map(NetworkCode::new)
                .ifPresent(code -> codes.keep(token, code));
        return codes.of(token);
    }

    /** The code an exchange was made with. */
    NetworkCode held(Exchange exchange) {
        var id = exchange.codeId();
        return Optional.ofNullable(id)
                .flatMap(codes::find)
                .orElseThrow(() -> new IllegalStateException("an exchange without its code"))
                .code();
    }
}
