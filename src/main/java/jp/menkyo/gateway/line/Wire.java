package jp.menkyo.gateway.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Writes questions and reads answers as JSON, strictly: one document, every field once, none unknown, none missing or empty. */
final class Wire {

    private final ObjectMapper json;

    Wire(Module... modules) {
        json = JsonMapper.builder()
                .addModules(new JavaTimeModule(), new ParameterNamesModule())
                .addModules(modules)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    /** A question as JSON; a file goes as it is. */
    byte[] write(Object question) {
        try {
            return question instanceof byte[] file ? file : json.writeValueAsBytes(question);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a question of type " + question.getClass() + " cannot be written");
        }
    }

    /** The answer; what cannot be read is dropped with its cause, because the cause may quote it. */
    <A> A read(byte[] body, @Nullable String contentType, Class<A> type) throws NotAnAnswer {
        if (contentType == null || !isJson(contentType)) {
            throw new NotAnAnswer();
        }
        try {
            A answer = json.readValue(body, type);
            if (!Complete.complete(answer)) {
                throw new NotAnAnswer();
            }
            return answer;
        } catch (IOException e) {
            throw new NotAnAnswer();
        }
    }

    private static boolean isJson(String contentType) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }

    /** The other side sent something we did not agree on. */
    static final class NotAnAnswer extends Exception {}
}
