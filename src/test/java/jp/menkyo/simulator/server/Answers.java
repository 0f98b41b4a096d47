package jp.menkyo.simulator.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Objects;
import java.util.function.Function;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import org.jspecify.annotations.Nullable;

/** Asks the simulated system for its answer, if the fault lets the question through, and has it spoiled on the way back. */
final class Answers implements ResponseDefinitionTransformerV2 {

    private final String gateway;
    private final Faults faults;
    private final Function<Question, Reply> answers;
    private final Effects effects;
    private final Spoiler spoiler = new Spoiler();
    private Faults.@Nullable Setting last;
    private long calls;

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
        var setting = faults.setting(gateway).at(event.getRequest().getUrl());
        return Barrier.before(setting, count(setting))
                .orElseGet(() -> answer(event.getRequest(), setting))
                .build();
    }

    /** Running number of the call since the switch was turned. */
    private synchronized long count(Faults.Setting setting) {
        calls = setting == last ? calls + 1 : 1;
        last = setting;
        return calls;
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
