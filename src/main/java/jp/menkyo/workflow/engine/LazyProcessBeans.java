package jp.menkyo.workflow.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The {@link ProcessBean}s by name, looked up when a model asks: they may need the engine themselves. */
class LazyProcessBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Set<String> names;

    LazyProcessBeans(ApplicationContext context) {
        this.context = context;
        this.names = new LinkedHashSet<>(List.of(context.getBeanNamesForAnnotation(ProcessBean.class)));
    }

    @Override
    public boolean containsKey(Object key) {
        return names.contains(key);
    }

    @Override
    public @Nullable Object get(Object key) {
        return names.contains(key) ? context.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        var entries = new LinkedHashSet<Entry<Object, Object>>();
        names.forEach(name -> entries.add(new SimpleImmutableEntry<>(name, context.getBean(name))));
        return entries;
    }
}
