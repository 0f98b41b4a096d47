package jp.menkyo.intake.counter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import jp.menkyo.intake.MatterForms;
import jp.menkyo.shared.Procedure;

/** What the reception desk types, as JSON, for an invented person who comes with a driving licence. */
final class PaperForms {

    private final ObjectMapper json;
    private final MatterForms forms;
    private final LocalDate today;

    PaperForms(ObjectMapper json, LocalDate today) {
        this.json = json;
        this.forms = new MatterForms(json, today);
        this.today = today;
    }

    /** A form about a licence that exists, with everything but what the procedure itself asks. */
    ObjectNode bare(Procedure procedure) {
        return document(forms.bare(procedure));
    }

    /** A form with nothing missing. */
    ObjectNode complete(Procedure procedure) {
        return document(forms.complete(procedure));
    }

    private ObjectNode document(ObjectNode form) {
        var document = json.createObjectNode().put("channel", "COUNTER").put("receivedOn", today.toString());
        document.set("form", form);
        document.putObject("checks")
                .put("properlyObtained", true)
                .putArray("identityProofs")
                .add("DRIVING_LICENCE");
        return document;
    }

    static void number(ObjectNode document, String digits) {
        document.putObject("number").put("value", digits);
        ((ObjectNode) document.get("checks")).put("numberProof", "RESIDENT_RECORD_WITH_NUMBER");
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
