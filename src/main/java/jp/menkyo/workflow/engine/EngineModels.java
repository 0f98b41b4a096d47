package jp.menkyo.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models, tables and forms under their path, for instance {@code forms/examination/examine.html}, wherever the
 * application was started from; the engine's own scan would name them after the machine's folders.
 */
@Component
class EngineModels extends DefaultDeploymentConfiguration {

    private static final List<String> PLACES = List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.html");

    private final ResourcePatternResolver resources;

    EngineModels(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        var found = new LinkedHashSet<Resource>();
        for (String place : PLACES) {
            found.addAll(named(place));
        }
        return found;
    }

    private List<Resource> named(String place) {
        try {
            return List.of(resources.getResources("classpath:" + place)).stream()
                    .<Resource>map(resource -> new Named(path(resource, place), bytes(resource)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource resource, String place) {
        try {
            var address = resource.getURL().getPath();
            return address.substring(address.lastIndexOf("/" + place.substring(0, place.indexOf('/')) + "/") + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource with a name of its own: forms with the same content are different forms. */
    private static final class Named extends ByteArrayResource {

        Named(String name, byte[] content) {
            super(content, name);
        }

        @Override
        public String getDescription() {
            var description = super.getDescription();
            return description.substring(description.indexOf('[') + 1, description.lastIndexOf(']'));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.getDescription().equals(getDescription());
        }

        @Override
        public int hashCode() {
            return getDescription().hashCode();
        }
    }
}
