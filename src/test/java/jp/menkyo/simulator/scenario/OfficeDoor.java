package jp.menkyo.simulator.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.menkyo.OfficerClient;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.registry.Licence;
import jp.menkyo.simulator.AppAddress;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.Multipart;
import jp.menkyo.simulator.story.Story;
import org.springframework.stereotype.Component;

/**
 * Files stories over the counter and begins office matters, as officers whom nobody else signs in as: an officer has one
 * session, and whoever looks at the demo meanwhile is to keep theirs.
 */
@Component
class OfficeDoor {

    private static final int CREATED = 201;

    private final AppAddress app;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, OfficerClient> signedIn = new HashMap<>();

    OfficeDoor(AppAddress app, ObjectMapper json, Clock clock) {
        this.app = app;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param daysAgo when the paper was received; it is typed in today
     * @return the receipt number
     */
    String atTheCounter(ApplicationForm form, int daysAgo) {
        var body = json.createObjectNode();
        body.put("channel", "COUNTER");
        body.put("receivedOn", today().minusDays(daysAgo).toString());
        body.set("form", json.valueToTree(form));
        body.putNull("number");
        var checks = body.putObject("checks").put("properlyObtained", true);
        checks.putNull("numberProof");
        var proofs = checks.putArray("identityProofs");
        if (form.filer() != null && form.filer().mandate() != null) {
            var seen = checks.putObject("agent").put("mandate", true);
            seen.putArray("identityProofs").add("DRIVING_LICENCE");
        } else {
            proofs.add("DRIVING_LICENCE");
            checks.putNull("agent");
        }
        return post(DemoStaff.STORY_RECEPTION, "/api/counter/applications", body);
    }

    /** @return the receipt number */
    String begin(Story story, Licence licence) {
        var body = json.createObjectNode();
        body.put("procedure", story.procedure().name());
        body.put("licence", licence.number().code());
        story.beginning().write(body, today());
        return post(DemoStaff.STORY_EXAMINER, "/api/office-matters", body);
    }

    /** The applicant brings a paper to a case. */
    void bring(String receiptNumber, Attachment paper) {
        var scan = new Multipart().add(paper.kind().name(), paper.name(), "application/pdf", paper.content());
        upload(receiptNumber, "amendments", scan);
    }

    /** The applicant withdraws at the counter. */
    void withdraw(String receiptNumber) {
        upload(
                receiptNumber,
                "withdrawal",
                new Multipart().field("writtenOn", today().toString()).field("confirmed", "true"));
    }

    private synchronized void upload(String receiptNumber, String act, Multipart body) {
        // the session may have ended while nobody came
        signedIn.remove(DemoStaff.STORY_RECEPTION);
        var answer = client(DemoStaff.STORY_RECEPTION)
                .upload("/api/counter/applications/" + receiptNumber + "/" + act, body);
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(act + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private synchronized String post(String officer, String path, ObjectNode body) {
        var answer = client(officer).post(path, body.toString());
        if (answer.statusCode() != CREATED) {
            // perhaps the session is over
            signedIn.remove(officer);
            answer = client(officer).post(path, body.toString());
        }
        return receipt(path, answer);
    }

    private OfficerClient client(String officer) {
        return signedIn.computeIfAbsent(
                officer, name -> OfficerClient.signedIn(app.of("/").getPort(), name));
    }

    private String receipt(String path, HttpResponse<String> answer) {
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return client(DemoStaff.STORY_RECEPTION)
                .json(answer)
                .get("receiptNumber")
                .asText();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
