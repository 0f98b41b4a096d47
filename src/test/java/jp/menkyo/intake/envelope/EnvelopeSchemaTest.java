package jp.menkyo.intake.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wiremock.com.networknt.schema.InputFormat;
import wiremock.com.networknt.schema.JsonSchema;
import wiremock.com.networknt.schema.JsonSchemaFactory;
import wiremock.com.networknt.schema.SpecVersion;

/** The published schema and the reader must mean the same, or a portal that keeps to the schema is refused. */
class EnvelopeSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static JsonSchema schema;

    @BeforeAll
    static void readsTheSchema() throws IOException {
        var text = Files.readString(Path.of("src/docs/schemas/application-envelope-1.json"));
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    @Test
    void acceptTheSameSample() {
        assertThat(schemaAccepts(sample())).isTrue();
        assertThat(readerAccepts(sample())).isTrue();
    }

    @Test
    void agreeOnWhatMayBeLeftOut() {
        assertThat(disagreements((parent, name) -> parent.remove(name))).isEmpty();
    }

    @Test
    void agreeOnWhatMayBeEmpty() {
        assertThat(disagreements((parent, name) -> parent.putNull(name))).isEmpty();
    }

    @Test
    void agreeOnTheKindOfEveryValue() {
        assertThat(disagreements((parent, name) -> parent.put(name, 1.5))).isEmpty();
        assertThat(disagreements((parent, name) -> parent.putArray(name).add(1)))
                .isEmpty();
        assertThat(disagreements((parent, name) -> parent.putObject(name).put("x", 1)))
                .isEmpty();
    }

    @Test
    void agreeThatNothingMayBeAdded() {
        assertThat(disagreements((parent, name) -> parent.put(name + "2", "x"))).isEmpty();
    }

    @Test
    void nameTheSameKindsOfPapers() throws IOException {
        var published = new ArrayList<String>();
        JSON.readTree(Path.of("src/docs/schemas/application-envelope-1.json").toFile())
                .at("/$defs/attachment/properties/kind/enum")
                .forEach(kind -> published.add(kind.asText()));

        assertThat(published)
                .containsExactlyElementsOf(Stream.of(DocumentKind.values())
                        .filter(DocumentKind::handedIn)
                        .map(Enum::name)
                        .toList());
    }

    /** Applies the change to every member of the sample in turn and lists where the two judge differently. */
    private static List<String> disagreements(BiConsumer<ObjectNode, String> change) {
        var differences = new ArrayList<String>();
        for (String pointer : members(sample(), "")) {
            var changed = sample();
            int last = pointer.lastIndexOf('/');
            change.accept((ObjectNode) changed.at(pointer.substring(0, last)), pointer.substring(last + 1));
            if (schemaAccepts(changed) != readerAccepts(changed)) {
                differences.add(pointer + ": schema " + schemaAccepts(changed));
            }
        }
        return differences;
    }

    private static List<String> members(JsonNode node, String pointer) {
        var members = new ArrayList<String>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                members.add(pointer + "/" + name);
                members.addAll(members(node.get(name), pointer + "/" + name));
            });
        }
        for (int n = 0; node.isArray() && n < node.size(); n++) {
            members.addAll(members(node.get(n), pointer + "/" + n));
        }
        return members;
    }

    private static boolean schemaAccepts(JsonNode document) {
        return schema.validate(document.toString(), InputFormat.JSON).isEmpty();
    }

    private static boolean readerAccepts(JsonNode document) {
        try {
            EnvelopeReader.read(document.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static ObjectNode sample() {
        var document = JSON.createObjectNode();
        document.put("schema", "application-envelope-1");
        document.put("applicationId", "5f0c7c1e-8a57-4f35-9c39-0d9be6b7c3aa");
        document.put("nonce", "mZr1n8Qe2cWb7Uu0aX5tKQ");
        document.put("pseudonym", "p-hanako-x");
        document.set("form", JSON.valueToTree(FormFixture.hanako()));
        document.putObject("number").put("source", "CARD").put("value", "123456789018");
        var penalty = JSON.createObjectNode().put("kind", "FINE").put("finalOn", "2020-01-31");
        ((ArrayNode) document.at("/form/declarations/penalties")).add(penalty.put("completedOn", "2020-02-28"));
        ((ObjectNode) document.get("form")).put("formerSurname", "山田");
        ((ObjectNode) document.get("form"))
                .putObject("alias")
                .put("surname", "ヤマ")
                .put("given", "ダ");
        ((ObjectNode) document.at("/form/declarations")).put("registeredIn", "14");
        ((ObjectNode) document.get("form")).set("licence", licence());
        document.putArray("attachments")
                .addObject()
                .put("name", "卒業証明書.pdf")
                .put("kind", "GRADUATION_CERTIFICATE")
                .put("sha256", "a".repeat(64));
        return document;
    }

    private static JsonNode licence() {
        var change = new LicenceMatter.Change(Set.of(ChangeKind.NAME), LocalDate.of(2026, 5, 1), "01");
        var deletion = new LicenceMatter.Deletion(DeletionKind.OWN_REQUEST, LocalDate.of(2026, 5, 2));
        var name = new PersonName("山田", "花子");
        return JSON.valueToTree(new LicenceMatter(
                "13",
                1234L,
                name,
                new PersonName("ヤマダ", "ハナコ"),
                change,
                true,
                CertificateState.HELD,
                LocalDate.of(2026, 5, 3),
                deletion,
                null,
                "海外での就職"));
    }
}
