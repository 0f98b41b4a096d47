package jp.menkyo.simulator.server;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Optional;
import jp.menkyo.simulator.Faults;

/** Faults by which a question never reaches the simulated system. */
final class Barrier {

    private Barrier() {}

    /** @param call running number of the call, for faults that come and go */
    static Optional<ResponseDefinitionBuilder> before(Faults.Setting setting, long call) {
        var wait = Long.toString(Math.max(1, setting.delay().toSeconds()));
        return switch (setting.fault()) {
            case DOWN ->
                Optional.of(responseDefinition().withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE));
            case ERROR_500 -> status(500);
            case FLAPPING -> call % 2 == 1 ? status(500) : Optional.empty();
            case ERROR_503 -> status(503).map(response -> response.withHeader("Retry-After", wait));
            case QUOTA_EXCEEDED -> status(429).map(response -> response.withHeader("Retry-After", wait));
            case UNAUTHORISED -> status(401);
            case REDIRECT -> status(302).map(response -> response.withHeader("Location", "https://elsewhere.invalid/"));
            default -> Optional.empty();
        };
    }

    private static Optional<ResponseDefinitionBuilder> status(int code) {
        return Optional.of(responseDefinition().withStatus(code).withBody("error"));
    }
}
