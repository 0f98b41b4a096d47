package jp.menkyo.intake.envelope;

import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Boolean;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.problem.Problem.FieldError;

/** Reads JSON without goodwill: no name twice, nothing unknown, nothing left out, no value bent into another kind. */
public final class StrictJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> Stream.of(Integer, Float, Boolean)
                            .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private StrictJson() {}

    /**
     * Reads one JSON object.
     *
     * @throws Unreadable when it is not JSON, or a value is not of its kind
     * @throws UnknownField when it holds more than the record has
     * @throws FormRefused when it holds less
     */
    public static <T extends Record> T read(byte[] json, Class<T> type) {
        var tree = tree(json);
        var shape = RecordShape.of(tree, type);
        if (!shape.unknown().isEmpty()) {
            throw new UnknownField(
                    shape.unknown().stream().map(StrictJson::discreet).toList());
        }
        if (!shape.missing().isEmpty()) {
            throw new FormRefused(missing(shape.missing()));
        }
        return value(tree, type);
    }

    private static JsonNode tree(byte[] json) {
        try {
            var tree = MAPPER.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException broken) {
            throw Unreadable.json();
        }
        throw Unreadable.json();
    }

    private static <T> T value(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException wrong) {
            if (wrong.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw Unreadable.value(discreet(path(wrong)));
        } catch (JsonProcessingException broken) {
            throw Unreadable.json();
        }
    }

    private static List<FieldError> missing(List<String> fields) {
        return fields.stream()
                .map(field -> new FieldError(field, "MISSING", "この項目を入力してください。"))
                .toList();
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Even a name may hold a number, when a client is broken enough. */
    private static String discreet(String field) {
        return NumberShape.containsNumber(field) ? "?" : field;
    }
}
