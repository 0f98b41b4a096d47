package jp.menkyo.workflow.progress;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.menkyo.workflow.progress.picture.Dress;
import jp.menkyo.workflow.progress.picture.Picture;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws figures onto the picture of a process: how hot each step is, by colour and by number. */
@Service
public class HeatMaps {

    private final RepositoryService repository;

    HeatMaps(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param level 0 (nothing) to {@value #HOTTEST}
     * @param badge the number itself, short
     * @param words the same for those who point at it or listen
     */
    public record Heat(int level, String badge, String words) {

        public static final int HOTTEST = 4;

        public Heat {
            if (level < 0 || level > HOTTEST) {
                throw new IllegalArgumentException("no such heat: " + level);
            }
        }
    }

    /** What each process is called, by its key. */
    @Transactional(readOnly = true)
    public Map<String, String> names() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey,
                        one -> one.getName() == null ? one.getKey() : one.getName(),
                        (one, other) -> one));
    }

    /**
     * An SVG; empty when there is no such version of the process (any more).
     *
     * @param title what the picture is, for those who listen
     * @param heats by element of the model
     */
    @Transactional(readOnly = true)
    public Optional<String> draw(String process, int version, String title, Map<String, Heat> heats) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .list()
                .stream()
                .findFirst()
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance)
                .map(model -> Picture.of(title, model, dresses(heats)));
    }

    private static Map<String, Dress> dresses(Map<String, Heat> heats) {
        return heats.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> dress(one.getValue())));
    }

    private static Dress dress(Heat heat) {
        return new Dress("heat-" + heat.level(), heat.words(), heat.badge(), false);
    }
}
