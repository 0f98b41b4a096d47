package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.shared.sealing.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of the process models are those of today's models; {@code bin/diagrams} draws them anew. */
class DiagramPicturesTest {

    private static final Path MODELS = Path.of("processes");
    private static final Path PICTURES = Path.of("src/docs/processes");

    static Stream<String> models() throws IOException {
        return names(MODELS, ".bpmn").stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void areDrawnFromTheModelAsItIs(String model) throws IOException {
        var picture = Files.readString(PICTURES.resolve(model + ".svg"));
        var hash = Sha256.hex(Files.readAllBytes(MODELS.resolve(model + ".bpmn")));

        assertThat(picture)
                .as("run bin/diagrams: the picture of " + model + " is stale")
                .contains("model sha256:" + hash);
    }

    @Test
    void areThereForModelsOnly() throws IOException {
        assertThat(names(PICTURES, ".svg")).containsExactlyElementsOf(names(MODELS, ".bpmn"));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
