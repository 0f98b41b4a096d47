package jp.menkyo.simulator.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.OfficerClient;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.registry.Licence;
import jp.menkyo.simulator.AppAddress;
import org.springframework.stereotype.Component;

/** Files stories over the counter and begins office matters, as the demo's officers do. */
@Component
class OfficeDoor {

    private final AppAddress app;
    private final ObjectMapper json;
    private final Clock clock;

    OfficeDoor(AppAddress app, ObjectMapper json, Clock clock) {
        this.app = app;
        this.json = json;
        this.clock = clock;
    }

    /** @return the receipt number */
    String atTheCounter(ApplicationForm form) {
        var body = json.createObjectNode();
        body.put("channel", "COUNTER");
        body.put("receivedOn", today().toString());
        body.set("form", json.valueToTree(form));
        body.putNull("number");
        var checks = body.putObject("checks");
        checks.putNull("numberProof");
        boolean agent = form.filer() != null && form.filer().mandate() != null;
        var proofs = checks.putArray("identityProofs");
        if (agent) {
            var seen = checks.putObject("agent");
            seen.put("mandate", true);
            seen.putArray("identityProofs").add("DRIVING_LICENCE");
        } else {
            proofs.add("DRIVING_LICENCE");
            checks.putNull("agent");
        }
        checks.put("properlyObtained", true);
        return post("reception1", "/api/counter/applications", body);
    }

    String begin(Scenario scenario, Licence licence) {
        var body = json.createObjectNode();
        body.put("licence", licence.number().code());
        switch (scenario) {
            case DELETION_CANDIDATE -> {
                body.put("procedure", "DELETION");
                body.put("reason", "住民基本台帳の定期照会で死亡の情報を得た");
                body.putObject("deletion")
                        .put("kind", "DEATH")
                        .put("occurredOn", today().minusDays(40).toString());
            }
            case OFFICIAL_CORRECTION -> {
                body.put("procedure", "OFFICIAL_CORRECTION");
                body.put("reason", "台帳からの転記の誤り");
                var correction = body.putObject("correction");
                correction.put(
                        "domicile",
                        "14".equals(licence.items().holder().domicile().code()) ? "13" : "14");
                correction.put("newCertificate", false);
            }
            case REVIVAL -> {
                body.put("procedure", "REVIVAL");
                body.put("reason", "家庭裁判所の審判により失踪宣告が取り消された");
                body.putObject("revival").put("judgedOn", today().minusDays(2).toString());
            }
            default -> {
                body.put("procedure", "DISPOSITION");
                var disposition = body.putObject("disposition");
                disposition.put("source", "OTHER_GOVERNOR");
                disposition.put("ground", "MISCONDUCT");
                disposition.put("facts", "業務に関し不正の行為があったとの通知を受けた");
                disposition.put("noticeOn", today().minusDays(3).toString());
            }
        }
        return post("examiner1", "/api/office-matters", body);
    }

    private String post(String officer, String path, ObjectNode body) {
        var client = OfficerClient.signedIn(app.of("/").getPort(), officer);
        HttpResponse<String> answer = client.post(path, body.toString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return client.json(answer).get("receiptNumber").asText();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
