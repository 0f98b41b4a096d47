package jp.menkyo.gateway.infonet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.util.Optional;
import jp.menkyo.shared.sealing.MessageKeys;
import jp.menkyo.shared.sealing.MessageKeys.NotForUs;
import org.springframework.stereotype.Component;

/**
 * Opens answers that were encrypted for us, as strictly as everything else is read that comes over a line. What does not
 * open, or is not what was agreed, is no answer (GARBAGE).
 */
@Component
class AnswerOpening {

    private final MessageKeys keys;
    private final ObjectMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ParameterNamesModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    AnswerOpening(MessageKeys keys) {
        this.keys = keys;
    }

    /** What the message says, empty when it is not for us or not an answer. */
    Optional<AnswerBody> open(String message) {
        try {
            return Optional.ofNullable(json.readValue(keys.open(message), AnswerBody.class));
        } catch (NotForUs | JsonProcessingException broken) {
            // the cause is left out on purpose: it could quote the answer
            return Optional.empty();
        }
    }

    /** Lets the line to the network open messages while it reads. */
    SimpleModule module() {
        return new SimpleModule("answers for us").addDeserializer(SealedAnswer.class, new JsonDeserializer<>() {
            @Override
            public SealedAnswer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                var message = parser.getValueAsString("");
                return open(message)
                        .map(body -> new SealedAnswer(message, body))
                        .orElseThrow(() -> JsonMappingException.from(parser, "no answer for us"));
            }
        });
    }
}
