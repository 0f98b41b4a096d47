package jp.menkyo.workflow.engine.guard;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.mynumber.NumberShape;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Looks through everything an entity of the engine would store: names, texts, numbers, bytes in the usual encodings. The
 * engine's own reports of failures are cleaned instead of refused, because a failure must be recorded.
 */
class NumberWall {

    private static final Set<String> REPORTS =
            Set.of("exceptionMessage", "jobExceptionMessage", "incidentMessage", "errorMessage");
    private static final Set<String> VALUES = Set.of("longValue", "doubleValue");

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            var fields = new ArrayList<Field>();
            ReflectionUtils.doWithFields(type, fields::add, NumberWall::isChecked);
            fields.forEach(ReflectionUtils::makeAccessible);
            return fields;
        }
    };

    private static boolean isChecked(Field field) {
        boolean text = field.getType() == String.class || field.getType() == byte[].class;
        return !Modifier.isStatic(field.getModifiers()) && (text || VALUES.contains(field.getName()));
    }

    /** Does the entity hold a number, its reports of failures aside, which are cleaned here? */
    boolean stops(Object entity) {
        if (entity instanceof ResourceEntity) {
            return false;
        }
        if (entity instanceof FilterEntity filter
                && (holds(filter.getQueryInternal()) || holds(filter.getPropertiesInternal()))) {
            return true;
        }
        return FIELDS.get(entity.getClass()).stream().anyMatch(field -> stops(entity, field));
    }

    private static boolean stops(Object entity, Field field) {
        var value = ReflectionUtils.getField(field, entity);
        if (!holds(value)) {
            return false;
        }
        if (value instanceof String text && REPORTS.contains(field.getName())) {
            ReflectionUtils.setField(field, entity, clean(text));
            return false;
        }
        if (value instanceof byte[] bytes && isReport(entity)) {
            var trace = new String(bytes, StandardCharsets.UTF_8);
            ReflectionUtils.setField(field, entity, clean(trace).getBytes(StandardCharsets.UTF_8));
            return false;
        }
        return true;
    }

    private static boolean isReport(Object entity) {
        return entity instanceof ByteArrayEntity bytes
                && bytes.getName() != null
                && bytes.getName().endsWith("exceptionByteArray");
    }

    /** Does a value hold a number, whatever its type? */
    static boolean holds(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return NumberShape.containsNumber(text);
        }
        if (value instanceof byte[] bytes) {
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                    .anyMatch(encoding -> NumberShape.containsNumber(new String(bytes, encoding)));
        }
        if (value instanceof Long whole) {
            return NumberShape.containsNumber(whole.toString());
        }
        return value instanceof Double number
                && Double.isFinite(number)
                && NumberShape.containsNumber(new BigDecimal(number).toPlainString());
    }

    private static String clean(String report) {
        return report.replaceAll("\\p{Nd}", "#");
    }
}
