package jp.menkyo.simulator.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.function.Consumer;

/** How simulated systems write JSON. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {}

    static String write(Object body) {
        try {
            return body instanceof String text ? text : MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a simulated answer cannot be written");
        }
    }

    /** The same document after a change. */
    static String change(String document, Consumer<ObjectNode> change) {
        try {
            var node = (ObjectNode) MAPPER.readTree(document);
            change.accept(node);
            return node.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a simulated answer cannot be changed");
        }
    }
}
