package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.menkyo.workflow.engine.ProcessBean;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What must hold for every process model, whoever draws it. */
class ProcessModelTest {

    private static final Pattern CALL = Pattern.compile("\\$\\{([a-zA-Z]+)\\.([a-zA-Z]+)\\(([^()]*)\\)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{[a-zA-Z]+( == '[A-Z_]+')?}");
    private static final int LARGEST = 30;
    private static final Map<String, Class<?>> BEANS = processBeans();

    static Stream<Path> models() throws IOException {
        return Files.list(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void isNamedAfterItsFileAndKeepsItsHistoryForAWrittenTime(Path file) {
        var process = process(file);

        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P[0-9]+D");
        assertThat(process.isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void fitsOnOnePage(Path file) {
        assertThat(model(file).getModelElementsByType(FlowNode.class)).hasSizeLessThanOrEqualTo(LARGEST);
    }

    @ParameterizedTest
    @MethodSource("models")
    void savesBeforeEveryStepThatWorks(Path file) {
        var model = model(file);
        var working = Stream.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .toList();

        assertThat(working)
                .allSatisfy(task ->
                        assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsOnlyMethodsThatExist(Path file) {
        assertThat(expressions(file)).allSatisfy(ProcessModelTest::assertBound);
    }

    private static void assertBound(String expression) {
        var call = CALL.matcher(expression);
        assertThat(call.matches()).as("a single call: " + expression).isTrue();
        assertThat(BEANS).containsKey(call.group(1));
        int arity = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
        assertThat(publicMethods(BEANS.get(call.group(1)))).as(expression).contains(call.group(2) + "/" + arity);
    }

    private static List<String> expressions(Path file) {
        var model = model(file);
        var services = model.getModelElementsByType(ServiceTask.class).stream().map(ServiceTask::getCamundaExpression);
        var sends = model.getModelElementsByType(SendTask.class).stream().map(SendTask::getCamundaExpression);
        var inputs = model
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter.class)
                .stream()
                .map(input -> input.getTextContent())
                .filter(text -> text.contains("("));
        var outputs = model
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter.class)
                .stream()
                .map(output -> output.getTextContent())
                .filter(text -> text.contains("(") && !text.contains("decisionResult"));
        return Stream.of(services, sends, inputs, outputs)
                .flatMap(stream -> stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void decidesByOneWordComparisons(Path file) {
        assertThat(model(file).getModelElementsByType(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(
                                flow.getConditionExpression().getTextContent().trim())
                        .as(flow.getId())
                        .matches(CONDITION));
    }

    @ParameterizedTest
    @MethodSource("models")
    void catchesEveryErrorItDeclares(Path file) {
        var model = model(file);
        var caught = new HashSet<String>();
        model.getModelElementsByType(BoundaryEvent.class)
                .forEach(event -> event.getEventDefinitions().stream()
                        .filter(ErrorEventDefinition.class::isInstance)
                        .map(definition ->
                                ((ErrorEventDefinition) definition).getError().getErrorCode())
                        .forEach(caught::add));

        assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Error.class))
                .allSatisfy(error -> assertThat(caught).contains(error.getErrorCode()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void hidesNoListenersAndNoScripts(Path file) {
        var model = model(file);

        assertThat(model.getModelElementsByType(CamundaExecutionListener.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaTaskListener.class)).isEmpty();
        assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Script.class))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryUserTaskAGroupAndAForm(Path file) {
        assertThat(model(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            var form = task.getCamundaFormKey().replace("embedded:deployment:", "");
            assertThat(formFiles()).as(task.getId()).contains(form);
        });
    }

    private static Set<String> formFiles() throws IOException {
        try (var files = Files.walk(Path.of("forms"))) {
            return new HashSet<>(files.map(Path::toString).toList());
        }
    }

    private static Process process(Path file) {
        return model(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static List<String> publicMethods(Class<?> bean) {
        return Arrays.stream(bean.getMethods()).map(ProcessModelTest::signature).toList();
    }

    private static String signature(Method method) {
        return method.getName() + "/" + method.getParameterCount();
    }

    private static Map<String, Class<?>> processBeans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        var beans = new TreeMap<String, Class<?>>();
        scanner.findCandidateComponents("jp.menkyo").forEach(definition -> {
            var type = type(definition.getBeanClassName());
            var name = type.getSimpleName();
            beans.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), type);
        });
        return beans;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
