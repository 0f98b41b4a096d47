package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.menkyo.MenkyoTest;
import jp.menkyo.intake.MatterForms;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.portal.SignedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The portal takes as little as the counter: a part that a procedure has no place for costs nobody a receipt number. */
@MenkyoTest
class PortalPartsTest extends PortalRefusals {

    @Autowired
    Clock clock;

    @ParameterizedTest
    @MethodSource("jp.menkyo.intake.MatterForms#strayParts")
    void aPartThatDoesNotBelongToTheProcedure(Procedure procedure, String part, String value) throws Exception {
        var stray = json.readTree(value);

        var error = onlyError(asking(procedure, licence -> licence.set(part, stray)));

        assertThat(error.path("field").asText()).isEqualTo("form.licence." + part);
        assertThat(error.path("code").asText()).isEqualTo("NOT_EXPECTED");
        assertThat(error.path("message").asText()).contains("この手続では受け取らない項目です");
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "90"})
    void aReasonThatOnlyTheOfficeGives(String reason) {
        var error = onlyError(
                asking(Procedure.CHANGE, licence -> ((ObjectNode) licence.get("change")).put("reasonCode", reason)));

        assertThat(error.path("field").asText()).isEqualTo("form.licence.change.reasonCode");
        assertThat(error.path("code").asText()).isEqualTo("OFFICE_ONLY");
    }

    @Test
    void everyStrayPartAtOnce() {
        var problem = refuses(422, "FORM_INVALID", asking(Procedure.REGISTRATION_PROOF, licence -> {
            licence.put("newCertificate", true).put("certificate", "LOST").put("foundOn", "2026-01-05");
        }));

        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactly("form.licence.newCertificate", "form.licence.certificate", "form.licence.foundOn");
    }

    @Test
    void aLicenceWithANewApplication() {
        var licence = new MatterForms(json, today()).complete(Procedure.REISSUE).get("licence");

        var error = onlyError(signed(document -> form(document).set("licence", licence)));

        assertThat(error.path("field").asText()).isEqualTo("form.licence");
    }

    @ParameterizedTest
    @EnumSource(
            value = Procedure.class,
            names = {"DISPOSITION", "OFFICIAL_CORRECTION", "REVIVAL"})
    void aMatterOfTheOfficeItself(Procedure procedure) {
        var error = onlyError(signed(document -> form(document).put("procedure", procedure.name())));

        assertThat(error.path("field").asText()).isEqualTo("form.procedure");
    }

    private JsonNode onlyError(SignedApplication signed) {
        var errors = refuses(422, "FORM_INVALID", signed).path("errors");
        assertThat(errors).as(errors.toString()).hasSize(1);
        return errors.get(0);
    }

    private SignedApplication asking(Procedure procedure, Consumer<ObjectNode> change) {
        var asked = new MatterForms(json, today()).complete(procedure);
        change.accept((ObjectNode) asked.get("licence"));
        return signed(document -> document.set("form", asked));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
