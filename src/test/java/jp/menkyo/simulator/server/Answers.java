package jp.menkyo.simulator.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;

/** Asks the simulated system for its answer, if the fault lets the question through, and has it spoiled on the way back. */
final class Answers implements ResponseDefinitionTransformerV2 {

    private final String gateway;
    private final Faults faults;
    private final Function<Question, Reply> answers;
    private final Effects effects;
    private final Spoiler spoiler = new Spoiler();
    private final AtomicLong calls = new AtomicLong();

    Answers(String gateway, Faults faults, Function<Question, Reply> answers, Effects effects) {
        this.gateway = gateway;
        this.faults = faults;
        this.answers = answers;
        this.effects = effects;
    }

    @Override
    public String getName() {
        return gateway;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var setting = faults.setting(gateway);
        return Barrier.before(setting, calls.incrementAndGet())
                .orElseGet(() -> answer(event.getRequest(), setting))
                .build();
    }

    private com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder answer(
            Request request, Faults.Setting setting) {
        var question = question(request, setting.fault());
        var reply = answers.apply(question);
        effects.note(question, reply);
        return spoiler.spoil(question, reply, setting);
    }

    private static Question question(Request request, Fault fault) {
        return new Question(
                request.getMethod().getName(),
                request.getUrl(),
                header(request, "X-Request-Id"),
                header(request, "Idempotency-Key"),
                header(request, "X-Legal-Basis"),
                read(request),
                request.getBody(),
                fault);
    }

    private static String header(Request request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    private static JsonNode read(Request request) {
        try {
            return header(request, "Content-Type").contains("json")
                    ? Json.MAPPER.readTree(request.getBodyAsString())
                    : Json.MAPPER.missingNode();
        } catch (JsonProcessingException e) {
            return Json.MAPPER.missingNode();
        }
    }
}
