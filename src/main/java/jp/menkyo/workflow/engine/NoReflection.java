package jp.menkyo.workflow.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all other resolvers and keeps expressions away from classes and reflection, so that an expression that slipped
 * through reaches process beans at worst and never the operating system.
 */
class NoReflection extends ELResolver {

    private static final List<Class<?>> FORBIDDEN = List.of(Class.class, ClassLoader.class, AnnotatedElement.class);

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        refuse(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        refuse(base, property);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return false;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    private static void refuse(@Nullable Object base, Object name) {
        boolean reflective = base != null
                && (name.equals("class")
                        || name.equals("getClass")
                        || FORBIDDEN.stream().anyMatch(t -> t.isInstance(base)));
        if (reflective) {
            throw new ELException("expressions may not use reflection");
        }
    }
}
