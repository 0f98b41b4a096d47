package jp.menkyo.simulator.server;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;

/** Asks the simulated system for its answer and spoils it as the fault switch says. */
final class Answers implements ResponseDefinitionTransformerV2 {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String gateway;
    private final Faults faults;
    private final Function<Question, Reply> answers;
    private final Set<String> askedBefore = ConcurrentHashMap.newKeySet();

    Answers(String gateway, Faults faults, Function<Question, Reply> answers) {
        this.gateway = gateway;
        this.faults = faults;
        this.answers = answers;
    }

    @Override
    public String getName() {
        return gateway;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var setting = faults.setting(gateway);
        return switch (setting.fault()) {
            case DOWN -> broken(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE);
            case RESET -> broken(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER);
            case ERROR_500 ->
                responseDefinition().withStatus(500).withBody("error").build();
            case GARBAGE ->
                responseDefinition()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"requestId\": \"")
                        .build();
            default -> answer(event.getRequest(), setting).build();
        };
    }

    private ResponseDefinitionBuilder answer(Request request, Faults.Setting setting) {
        var question = question(request, setting.fault() == Fault.WRONG_PERSON);
        var reply = answers.apply(question);
        var body = reply.body() instanceof String text ? text : write(reply.body());
        var response = responseDefinition()
                .withStatus(reply.status())
                .withHeader("Content-Type", reply.contentType())
                .withBody(
                        setting.fault() == Fault.DUPLICATE
                                        && reply.contentType().contains("json")
                                ? body + body
                                : body);
        if (setting.fault() == Fault.SLOW || late(setting.fault(), question)) {
            response.withFixedDelay((int) setting.delay().toMillis());
        }
        return response;
    }

    private boolean late(Fault fault, Question question) {
        return fault == Fault.LATE && askedBefore.add(question.path() + question.key());
    }

    private static ResponseDefinition broken(com.github.tomakehurst.wiremock.http.Fault fault) {
        return responseDefinition().withFault(fault).build();
    }

    private static Question question(Request request, boolean aboutSomebodyElse) {
        return new Question(
                request.getMethod().getName(),
                request.getUrl(),
                header(request, "X-Request-Id"),
                header(request, "Idempotency-Key"),
                header(request, "X-Legal-Basis"),
                read(request.getBodyAsString()),
                aboutSomebodyElse);
    }

    private static String header(Request request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    private static JsonNode read(String body) {
        try {
            return body.startsWith("{") ? JSON.readTree(body) : JSON.missingNode();
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a simulated answer cannot be written");
        }
    }
}
