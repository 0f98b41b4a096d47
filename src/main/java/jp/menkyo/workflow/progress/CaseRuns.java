package jp.menkyo.workflow.progress;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.progress.picture.Mark;
import jp.menkyo.workflow.progress.picture.Picture;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The runs of the processes of a case, running and ended, as long as the engine keeps its history (ten years after the end).
 * Each is read by the version of the model that it follows.
 */
@Service
public class CaseRuns {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    CaseRuns(HistoryService history, RuntimeService runtime, RepositoryService repository) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
    }

    /**
     * A run with its steps.
     *
     * @param picture SVG; every text in it is from the model
     */
    public record Course(Run run, List<Passage> passages, String picture) {}

    /** The procedure first, then the parts in the order they were called; none once the history was cleaned up. */
    @Transactional(readOnly = true)
    public List<Run> of(CaseNumber caseNumber) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .stream()
                .map(CaseRuns::run)
                .sorted(Comparator.comparing((Run run) -> run.calledBy() != null)
                        .thenComparing(Run::startedAt))
                .toList();
    }

    private static Run run(HistoricProcessInstance instance) {
        return new Run(
                instance.getId(),
                instance.getProcessDefinitionName(),
                instance.getSuperProcessInstanceId(),
                instance.getStartTime().toInstant(),
                instant(instance.getEndTime()));
    }

    /** The case that a run belongs to; empty for one that is not there, or not there any more. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> caseOf(String runId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(runId)
                        .singleResult())
                .map(HistoricProcessInstance::getBusinessKey)
                .map(CaseNumber::new);
    }

    /** One of the runs of the case; empty for a run of another one. */
    @Transactional(readOnly = true)
    public Optional<Course> course(CaseNumber caseNumber, String runId) {
        return of(caseNumber).stream()
                .filter(run -> run.id().equals(runId))
                .findFirst()
                .map(this::course);
    }

    private Course course(Run run) {
        var model = model(run);
        var visits = visits(run);
        var passages = passages(model, run, visits);
        Map<String, Mark> marks = passages.stream().collect(Collectors.toMap(Passage::element, Passage::mark));
        return new Course(run, passages, Picture.of(model, run.name(), marks));
    }

    private BpmnModelInstance model(Run run) {
        var definition = history.createHistoricProcessInstanceQuery()
                .processInstanceId(run.id())
                .singleResult()
                .getProcessDefinitionId();
        return repository.getBpmnModelInstance(definition);
    }

    private Map<String, List<HistoricActivityInstance>> visits(Run run) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.id())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId));
    }

    private List<Passage> passages(
            BpmnModelInstance model, Run run, Map<String, List<HistoricActivityInstance>> visits) {
        var standing = standing(run, visits);
        var reachable = Reach.from(model, standing);
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(node -> passage(node, visits.getOrDefault(node.getId(), List.of()), standing, reachable))
                .sorted(Comparator.comparing(
                        Passage::startedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }

    /** Where it stands now, also where the next step still waits for its turn in the background. */
    private Set<String> standing(Run run, Map<String, List<HistoricActivityInstance>> visits) {
        var standing = new HashSet<String>();
        visits.forEach((element, times) -> {
            if (times.stream().anyMatch(time -> time.getEndTime() == null)) {
                standing.add(element);
            }
        });
        if (!run.ended()) {
            waiting(runtime.getActivityInstance(run.id())).forEach(standing::add);
        }
        return standing;
    }

    private static Stream<String> waiting(@Nullable ActivityInstance tree) {
        return tree == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(tree.getChildTransitionInstances()).map(next -> next.getActivityId()),
                        Arrays.stream(tree.getChildActivityInstances()).flatMap(CaseRuns::waiting));
    }

    private static Passage passage(
            FlowNode node, List<HistoricActivityInstance> visits, Set<String> standing, Set<String> reachable) {
        var last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
        return new Passage(
                node.getId(),
                node.getName() == null ? "" : node.getName(),
                Kinds.of(node),
                mark(node, last, standing, reachable),
                visits.size(),
                last == null ? null : last.getStartTime().toInstant(),
                last == null ? null : instant(last.getEndTime()),
                last == null ? null : last.getAssignee(),
                last == null ? null : last.getCalledProcessInstanceId());
    }

    private static Mark mark(
            FlowNode node, @Nullable HistoricActivityInstance last, Set<String> standing, Set<String> reachable) {
        if (standing.contains(node.getId())) {
            return Mark.CURRENT;
        }
        if (last != null) {
            return last.isCanceled() ? Mark.BROKEN_OFF : Mark.DONE;
        }
        return reachable.contains(node.getId()) ? Mark.AHEAD : Mark.SKIPPED;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
