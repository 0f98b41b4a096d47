package jp.menkyo.simulator.server;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;

/** Faults that happen to an answer on its way back: the simulated system has done its work. */
final class Spoiler {

    private static final int PIECES = 100;
    private static final int HUGE = 1024 * 1024;
    private static final String OTHER_REQUEST = "rq_aaaaaaaaaaaaaaaaaaaaaaaa";

    private final Set<String> askedBefore = ConcurrentHashMap.newKeySet();
    private final Map<String, String> lastAnswers = new ConcurrentHashMap<>();

    ResponseDefinitionBuilder spoil(Question question, Reply reply, Faults.Setting setting) {
        var fault = setting.fault();
        var response = responseDefinition()
                .withStatus(reply.status())
                .withHeader("Content-Type", fault == Fault.WRONG_CONTENT_TYPE ? "text/html" : reply.contentType());
        reply.headers().forEach((name, value) -> response.withHeader(name, FileSpoiler.header(name, value, fault)));
        if (reply.body() instanceof byte[] file) {
            response.withBody(FileSpoiler.spoil(file, fault));
        } else {
            response.withBody(spoil(question, Json.write(reply.body()), fault));
        }
        int millis = (int) setting.delay().toMillis();
        return switch (fault) {
            case RESET -> response.withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER);
            case SLOW -> response.withFixedDelay(millis);
            case LATE -> askedBefore.add(question.path() + question.key()) ? response.withFixedDelay(millis) : response;
            case SLOW_DRIP -> response.withChunkedDribbleDelay(PIECES, millis);
            case CLOCK_SKEW -> response.withHeader("Date", tomorrow());
            default -> response;
        };
    }

    private String spoil(Question question, String body, Fault fault) {
        return switch (fault) {
            case GARBAGE -> "{\"requestId\": \"";
            case TRUNCATED -> body.substring(0, body.length() / 2);
            case EMPTY_BODY -> "";
            case HUGE_BODY -> body + " ".repeat(HUGE);
            case DUPLICATE -> body + body;
            case UNKNOWN_FIELDS -> Json.change(body, answer -> answer.put("unheardOf", "x"));
            case WRONG_REQUEST_ID -> Json.change(body, answer -> answer.put("requestId", OTHER_REQUEST));
            case OLD_ANSWER ->
                lastAnswers.getOrDefault(
                        question.method() + question.path(),
                        Json.change(body, answer -> answer.put("requestId", OTHER_REQUEST)));
            default -> remember(question, body);
        };
    }

    private String remember(Question question, String body) {
        lastAnswers.put(question.method() + question.path(), body);
        return body;
    }

    private static String tomorrow() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
    }
}
