package jp.menkyo.workflow.progress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a process is cut off at the edge of its picture. */
class FrameTest {

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void holdsEveryBendOfALine(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var frame = Frame.around(model);

        assertThat(model.getModelElementsByType(Waypoint.class)).isNotEmpty().allSatisfy(bend -> {
            assertThat(bend.getX()).isBetween(frame.left(), frame.right());
            assertThat(bend.getY()).isBetween(frame.top(), frame.bottom());
        });
    }
}
