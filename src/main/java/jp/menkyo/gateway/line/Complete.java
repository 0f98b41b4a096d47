package jp.menkyo.gateway.line;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what the parser does not: a field of an answer is null only where its record says so. */
final class Complete {

    private Complete() {}

    static boolean complete(@Nullable Object answer) {
        if (answer instanceof Collection<?> several) {
            return several.stream().allMatch(Complete::complete);
        }
        return answer != null
                && (!answer.getClass().isRecord()
                        || Stream.of(answer.getClass().getRecordComponents())
                                .allMatch(field -> complete(answer, field)));
    }

    private static boolean complete(Object answer, RecordComponent field) {
        var value = value(answer, field);
        return value == null ? field.getAnnotatedType().isAnnotationPresent(Nullable.class) : complete(value);
    }

    private static @Nullable Object value(Object answer, RecordComponent field) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(answer);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("records can be read", e);
        }
    }
}
