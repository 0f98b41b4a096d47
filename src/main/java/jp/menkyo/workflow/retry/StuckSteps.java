package jp.menkyo.workflow.retry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed as often as they may (incidents of the engine). {@link NextStep#now} lets such a case try again. */
@Service
public class StuckSteps {

    private final RuntimeService runtime;

    StuckSteps(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * @param caseNumber null for a run without a case
     * @param element of the model
     */
    public record Stuck(@Nullable String caseNumber, String process, String element, Instant since) {}

    @Transactional(readOnly = true)
    public long count() {
        return runtime.createIncidentQuery().count();
    }

    /** The longest stuck first. */
    @Transactional(readOnly = true)
    public List<Stuck> first(int most) {
        var incidents =
                runtime.createIncidentQuery().orderByIncidentTimestamp().asc().listPage(0, most);
        var instances = instances(incidents);
        return incidents.stream().map(one -> stuck(one, instances)).toList();
    }

    private Map<String, ProcessInstance> instances(List<Incident> incidents) {
        var ids = incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private static Stuck stuck(Incident incident, Map<String, ProcessInstance> instances) {
        var instance = instances.get(incident.getProcessInstanceId());
        return new Stuck(
                instance == null ? null : instance.getBusinessKey(),
                incident.getProcessDefinitionId().replaceFirst(":.*", ""),
                incident.getActivityId(),
                incident.getIncidentTimestamp().toInstant());
    }
}
