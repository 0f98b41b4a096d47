package jp.menkyo.workflow.progress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Every model of ours can be drawn: each node and flow is there, the picture is XML without any style of its own. */
class PictureTest {

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryNodeAndFlow(Path file) throws Exception {
        var model = Bpmn.readModelFromFile(file.toFile());
        var nodes = model.getModelElementsByType(FlowNode.class);
        var first = nodes.iterator().next().getId();

        var svg = Picture.of(model, "図 <\"&>", Map.of(first, Mark.DONE));

        assertThat(svg).doesNotContain("style=", "<script").contains("図 &lt;&quot;&amp;&gt;の進み具合の図");
        var drawn = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader(svg)));
        assertThat(drawn.getElementsByTagName("polyline").getLength())
                .isGreaterThanOrEqualTo(
                        model.getModelElementsByType(SequenceFlow.class).size());
        assertThat(nodes).allSatisfy(node -> assertThat(svg).contains("data-element=\"" + node.getId() + "\""));
        assertThat(svg).containsOnlyOnce("class=\"node done\"").containsOnlyOnce(">✓<");
    }

    static Path[] models() {
        var files = new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"));
        return java.util.Arrays.stream(files).map(File::toPath).toArray(Path[]::new);
    }
}
