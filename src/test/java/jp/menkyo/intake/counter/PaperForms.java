package jp.menkyo.intake.counter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.shared.Procedure;

/** What the reception desk types, as JSON, for an invented person who comes with a driving licence. */
final class PaperForms {

    private final ObjectMapper json;
    private final LocalDate today;

    PaperForms(ObjectMapper json, LocalDate today) {
        this.json = json;
        this.today = today;
    }

    /** A form about a licence that exists, with everything but what the procedure itself asks. */
    ObjectNode bare(Procedure procedure) {
        var document = json.createObjectNode().put("channel", "COUNTER").put("receivedOn", today.toString());
        ObjectNode form = json.valueToTree(FormFixture.hanako());
        form.put("procedure", procedure.name()).putNull("qualification").putNull("declarations");
        form.putObject("licence").put("grantedBy", "13").put("number", 12).put("newCertificate", false);
        document.set("form", form);
        document.putObject("checks")
                .put("properlyObtained", true)
                .putArray("identityProofs")
                .add("DRIVING_LICENCE");
        return document;
    }

    /** A form with nothing missing. */
    ObjectNode complete(Procedure procedure) {
        var document = bare(procedure);
        var licence = licence(document);
        switch (procedure) {
            case CHANGE -> change(licence);
            case REISSUE -> licence.put("certificate", "LOST");
            case DELETION -> licence.putObject("deletion").put("kind", "OWN_REQUEST");
            case FOUND_CERTIFICATE ->
                licence.put("foundOn", today.minusDays(1).toString()).put("certificate", "FOUND");
            case REGISTRATION_PROOF -> licence.put("purpose", "海外の勤務先に出すため");
            default -> throw new IllegalArgumentException("no such paper: " + procedure);
        }
        return document;
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

    /** An agent files, with a mandate that ends on {@code until} and a passport. */
    ObjectNode byAgent(ObjectNode document, LocalDate until) {
        filer(document, "AGENT")
                .putObject("mandate")
                .put("scope", "再交付申請に関する一切の件")
                .put("expiresOn", until.toString());
        var checks = (ObjectNode) document.get("checks");
        checks.putArray("identityProofs");
        checks.putObject("agent")
                .put("mandate", true)
                .putArray("identityProofs")
                .add("PASSPORT");
        return document;
    }

    static ObjectNode filer(ObjectNode document, String applicant) {
        var filer = ((ObjectNode) document.get("form")).putObject("filer").put("applicant", applicant);
        filer.putObject("name").put("surname", "代田").put("given", "理子");
        filer.putObject("contact").put("phone", "03-0000-9999");
        return filer;
    }

    static ObjectNode licence(ObjectNode document) {
        return (ObjectNode) document.at("/form/licence");
    }
}
