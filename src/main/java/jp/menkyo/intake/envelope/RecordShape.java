package jp.menkyo.intake.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON with the record it is meant for: every component that is not {@link Nullable} must be there, and nothing
 * else may be. Looks at names only; a declaration that was left out is thus never taken for a "no".
 */
final class RecordShape {

    private final List<String> unknown = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private RecordShape() {}

    static RecordShape of(JsonNode json, Class<?> record) {
        var shape = new RecordShape();
        shape.compare(json, record, "");
        return shape;
    }

    List<String> unknown() {
        return unknown;
    }

    List<String> missing() {
        return missing;
    }

    private void compare(JsonNode json, Type type, String path) {
        if (type instanceof ParameterizedType list && json.isArray()) {
            for (int n = 0; n < json.size(); n++) {
                compare(json.get(n), list.getActualTypeArguments()[0], path + "[" + n + "]");
            }
        } else if (type instanceof Class<?> record && record.isRecord() && json.isObject()) {
            compareRecord(json, record, path.isEmpty() ? "" : path + ".");
        }
    }

    private void compareRecord(JsonNode json, Class<?> record, String prefix) {
        for (RecordComponent component : record.getRecordComponents()) {
            var value = json.get(component.getName());
            if (value != null && !value.isNull()) {
                compare(value, component.getGenericType(), prefix + component.getName());
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                missing.add(prefix + component.getName());
            }
        }
        var known = names(record);
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                unknown.add(prefix + name);
            }
        });
    }

    private static Set<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
