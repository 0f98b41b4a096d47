package jp.menkyo.intake;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.menkyo.shared.Procedure;
import org.junit.jupiter.params.provider.Arguments;

/** Forms about licences that exist, as JSON, for an invented person; the same at every door. */
public final class MatterForms {

    private final ObjectMapper json;
    private final LocalDate today;

    public MatterForms(ObjectMapper json, LocalDate today) {
        this.json = json;
        this.today = today;
    }

    /** Everything but what the procedure itself asks. */
    public ObjectNode bare(Procedure procedure) {
        ObjectNode form = json.valueToTree(FormFixture.hanako());
        form.put("procedure", procedure.name()).putNull("qualification").putNull("declarations");
        form.putObject("licence").put("grantedBy", "13").put("number", 12).put("newCertificate", false);
        return form;
    }

    /** Nothing missing. */
    public ObjectNode complete(Procedure procedure) {
        var form = bare(procedure);
        var licence = (ObjectNode) form.get("licence");
        switch (procedure) {
            case CHANGE -> change(licence);
            case REISSUE -> licence.put("certificate", "LOST");
            case DELETION -> licence.putObject("deletion").put("kind", "OWN_REQUEST");
            case FOUND_CERTIFICATE ->
                licence.put("foundOn", today.minusDays(1).toString()).put("certificate", "FOUND");
            case REGISTRATION_PROOF -> licence.put("purpose", "海外の勤務先に出すため");
            case LINKAGE -> {
                // the number, which is no part of a form, is all it needs
            }
            default -> throw new IllegalArgumentException("nobody applies for this: " + procedure);
        }
        return form;
    }

    private void change(ObjectNode licence) {
        var change = licence.putObject("change")
                .put("occurredOn", today.minusDays(5).toString())
                .put("reasonCode", "01");
        change.putArray("kinds").add("NAME").add("DOMICILE_PREFECTURE");
        licence.put("newCertificate", true).put("certificate", "HELD");
        licence.putObject("registeredName").put("surname", "山田").put("given", "花子");
        licence.putObject("registeredKana").put("surname", "ヤマダ").put("given", "ハナコ");
    }

    /** Parts that a procedure has no place for: procedure, name of the part, its value as JSON. */
    public static Stream<Arguments> strayParts() {
        var proof = "\"仕事\"";
        var deletion = "{\"kind\":\"OWN_REQUEST\"}";
        var change = "{\"kinds\":[\"SEX\"]}";
        var accusation = "{\"source\":\"OWN_FINDING\",\"ground\":\"PENALTY\",\"facts\":\"罰金\"}";
        return Stream.of(
                arguments(Procedure.CHANGE, "foundOn", "\"2026-01-05\""),
                arguments(Procedure.CHANGE, "deletion", deletion),
                arguments(Procedure.CHANGE, "disposition", accusation),
                arguments(Procedure.CHANGE, "purpose", proof),
                arguments(Procedure.REISSUE, "purpose", proof),
                arguments(Procedure.REISSUE, "foundOn", "\"2026-01-05\""),
                arguments(Procedure.REISSUE, "newCertificate", "true"),
                arguments(Procedure.REISSUE, "disposition", accusation),
                arguments(Procedure.DELETION, "change", change),
                arguments(Procedure.DELETION, "newCertificate", "true"),
                arguments(Procedure.FOUND_CERTIFICATE, "deletion", deletion),
                arguments(Procedure.FOUND_CERTIFICATE, "newCertificate", "true"),
                arguments(Procedure.LINKAGE, "purpose", proof),
                arguments(Procedure.LINKAGE, "certificate", "\"HELD\""),
                arguments(Procedure.LINKAGE, "change", change),
                arguments(Procedure.REGISTRATION_PROOF, "certificate", "\"LOST\""),
                arguments(Procedure.REGISTRATION_PROOF, "disposition", accusation));
    }
}
