package jp.menkyo.simulator.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.AppAddress;
import jp.menkyo.simulator.jpki.Card;
import jp.menkyo.simulator.jpki.CardOffice;
import jp.menkyo.simulator.jpki.Cms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Applies as a resident does through the portal. The first group of methods is for scenarios and fails loudly when the
 * application refuses; {@link #sign} and {@link #send} are for tests that want to see the refusal.
 */
@Component
public class PortalClient {

    /** Name of the portal's credential in the demo and in tests. */
    public static final String CLIENT_ID = "portal";

    /** Guards nothing but the loopback interface of the demo and of tests. */
    public static final String DEMO_SECRET = "demo-only-portal-9f27c1d4e8";

    private static final String APPLICATIONS = "/api/portal/applications";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final CopyBox copies;
    private final AppAddress app;
    private final CardOffice cards;
    private final ObjectMapper json;
    private final EnvelopeWriter writer;

    PortalClient(CopyBox copies, AppAddress app, CardOffice cards, ObjectMapper json) {
        this.copies = copies;
        this.app = app;
        this.cards = cards;
        this.json = json;
        this.writer = new EnvelopeWriter(json);
    }

    /** What the portal remembers of an application after it has sent it. */
    private record Sent(String applicationId, String pseudonym) {}

    /** Settings by which the application knows this portal. */
    public static Map<String, Object> properties() {
        return Map.of(
                "menkyo.portal.client-id",
                CLIENT_ID,
                "menkyo.portal.client-secret-hash",
                Sha256.hex(DEMO_SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Signs with a fresh card of the person in the form, and sends.
     *
     * @param number the twelve digits on the card
     * @return the receipt number
     */
    public String submit(ApplicationForm form, String number, List<Attachment> attachments) {
        var signed = sign(form, number, attachments);
        var answer = send(signed, UUID.randomUUID().toString());
        var receiptNumber = accepted(answer, 201).path("receiptNumber").asText();
        sent.put(receiptNumber, new Sent(applicationId(signed), signed.pseudonym()));
        return receiptNumber;
    }

    /** Where the application stands, as the applicant sees it. */
    public JsonNode status(String receiptNumber) {
        return accepted(call(of(receiptNumber, "").GET()), 200);
    }

    /** Takes the application back (取下げ). */
    public void withdraw(String receiptNumber) {
        accepted(sendWithdrawal(receiptNumber, null), 204);
    }

    /** @param key under which it may be repeated; null for none */
    public HttpResponse<String> sendWithdrawal(String receiptNumber, @Nullable String key) {
        return call(keyed(of(receiptNumber, "/withdrawal"), key).POST(BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder keyed(HttpRequest.Builder request, @Nullable String key) {
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    /** Answers a request for correction (補正). */
    public void amend(String receiptNumber, List<Attachment> attachments) {
        accepted(sendAmendment(receiptNumber, attachments, document -> {}), 204);
    }

    /** Names the account to which a refund goes. */
    public void nameAccount(String receiptNumber) {
        accepted(sendAccount(receiptNumber, "サトウ ハナコ"), 204);
    }

    /** The account of somebody of this name. */
    public HttpResponse<String> sendAccount(String receiptNumber, String holder) {
        var account = json.createObjectNode()
                .put("bankCode", "0001")
                .put("branchCode", "210")
                .put("accountKind", "ORDINARY")
                .put("accountNumber", "7654321")
                .put("accountHolder", holder);
        return call(of(receiptNumber, "/refund-account")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(account.toString())));
    }

    /** A good application, signed with a fresh card, not sent. */
    public SignedApplication sign(ApplicationForm form, String number, List<Attachment> attachments) {
        return sign(form, number, attachments, cards.card(form), document -> {});
    }

    /** @param change what the client does to the document before it is signed */
    public SignedApplication sign(
            ApplicationForm form, String number, List<Attachment> attachments, Card card, Consumer<ObjectNode> change) {
        var pseudonym = pseudonymOf(number);
        var document = writer.envelope(form, number, pseudonym, attachments);
        change.accept(document);
        var envelope = writer.bytes(document);
        return new SignedApplication(pseudonym, envelope, Cms.detached(envelope, card), attachments);
    }

    /** What the portal calls the user with this card, here and nowhere else (マイナポータル仮名ID). */
    public String pseudonymOf(String number) {
        return users.computeIfAbsent(number, somebodyNew -> "p-" + UUID.randomUUID());
    }

    /** The portal's own name of an application. */
    public String applicationId(SignedApplication signed) {
        try {
            return json.readTree(signed.envelope()).path("applicationId").asText("none");
        } catch (IOException spoilt) {
            return "none";
        }
    }

    public HttpResponse<String> send(SignedApplication signed, String idempotencyKey) {
        copies.keep(applicationId(signed), "APPLICATION", signed.envelope());
        var body = new Multipart()
                .add("envelope", "envelope.json", "application/json", signed.envelope())
                .add("signature", "signature.p7s", "application/pkcs7-signature", signed.signature());
        attach(body, signed.attachments());
        return call(request(APPLICATIONS)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", body.type())
                .POST(body.publisher()));
    }

    /** @param change what the client does to the announcing document */
    public HttpResponse<String> sendAmendment(
            String receiptNumber, List<Attachment> attachments, Consumer<ObjectNode> change) {
        return sendAmendment(receiptNumber, null, attachments, change);
    }

    /** @param key under which it may be repeated; null for none */
    public HttpResponse<String> sendAmendment(
            String receiptNumber, @Nullable String key, List<Attachment> attachments, Consumer<ObjectNode> change) {
        var document = writer.announce(json.createObjectNode(), attachments);
        change.accept(document);
        var body = new Multipart().add("amendment", "amendment.json", "application/json", writer.bytes(document));
        copies.keep(sent(receiptNumber).applicationId(), "AMENDMENT", writer.bytes(document));
        attach(body, attachments);
        return call(keyed(of(receiptNumber, "/amendments"), key)
                .header("Content-Type", body.type())
                .POST(body.publisher()));
    }

    private static void attach(Multipart body, List<Attachment> attachments) {
        attachments.forEach(file -> body.add("attachment", file.name(), "application/octet-stream", file.content()));
    }

    private HttpRequest.Builder of(String receiptNumber, String suffix) {
        return request(APPLICATIONS + "/" + receiptNumber + suffix)
                .header("X-Pseudonym", sent(receiptNumber).pseudonym());
    }

    private Sent sent(String receiptNumber) {
        return sent.getOrDefault(receiptNumber, new Sent("none", "unknown"));
    }

    /** A request with the portal's credential. */
    public HttpRequest.Builder request(String path) {
        var credential = (CLIENT_ID + ":" + DEMO_SECRET).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(app.of(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credential));
    }

    public HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode accepted(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException("the application answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
