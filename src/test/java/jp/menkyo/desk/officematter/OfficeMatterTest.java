package jp.menkyo.desk.officematter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.note.OfficerNote;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** What examiners begin without an application. */
@MenkyoTest
class OfficeMatterTest {

    private static final String PATH = "/api/office-matters";

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Applications applications;

    @Autowired
    CaseFiles cases;

    @Autowired
    OfficerNotes notes;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    private Licence licence;
    private LocalDate today;

    @BeforeEach
    void registerSomebody() {
        today = LocalDate.now(clock);
        licence = register(RegistrationFixture.holder("職権", "太子", "ショッケン", "タイコ", LocalDate.of(1990, 5, 6)));
    }

    @Test
    void beginsADispositionWithItsFacts() {
        var application = begun(disposition("業務に関し不正の行為があったとの通報"));

        var matter = application.form().matter();
        assertThat(application.channel()).isEqualTo(Channel.OFFICE);
        assertThat(application.form().name()).isEqualTo(new PersonName("職権", "太子"));
        assertThat(application.form().address()).isNull();
        assertThat(matter.grantedBy()).isEqualTo("13");
        assertThat(matter.number()).isEqualTo(licence.number().running());
        assertThat(matter.disposition().ground()).isEqualTo(LicenceMatter.Ground.MISCONDUCT);
        assertThat(cases.get(application.receiptNumber()).procedure()).isEqualTo(Procedure.DISPOSITION);
        assertThat(audit.of(application.receiptNumber()))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::reason)
                .contains(tuple("examiner1", "APPLICATION_RECEIVED", "OFFICE"));
    }

    @Test
    void correctsTheRosterAndKeepsTheReasonAsANote() {
        var document = matter(Procedure.OFFICIAL_CORRECTION).put("reason", "登録のときの転記の誤り");
        var correction = document.putObject("correction")
                .put("birthDate", "1990-05-07")
                .put("domicile", "14")
                .put("newCertificate", true);
        correction.putObject("name").put("surname", "職権").put("given", "大子");

        var application = begun(document);

        var form = application.form();
        assertThat(form.name()).isEqualTo(new PersonName("職権", "大子"));
        assertThat(form.kana()).isEqualTo(licence.items().holder().kana());
        assertThat(form.birthDate()).isEqualTo(LocalDate.of(1990, 5, 7));
        assertThat(form.domicile()).isEqualTo("14");
        assertThat(form.matter().registeredName()).isEqualTo(new PersonName("職権", "太子"));
        assertThat(form.matter().newCertificate()).isTrue();
        assertThat(form.matter().change())
                .isEqualTo(new LicenceMatter.Change(
                        Set.of(ChangeKind.NAME, ChangeKind.BIRTH_DATE, ChangeKind.DOMICILE_PREFECTURE), null, "90"));
        assertThat(notes.of(application.receiptNumber(), new Reader("examiner1", Set.of())))
                .extracting(OfficerNote::writtenBy, OfficerNote::words)
                .containsExactly(tuple("examiner1", "登録のときの転記の誤り"));
    }

    @Test
    void takesALinkBackForAReason() {
        var application = begun(matter(Procedure.LINKAGE).put("reason", "別の人の番号と紐付けられていた"));

        assertThat(application.token()).isNull();
        assertThat(application.form().matter().purpose()).isEqualTo("別の人の番号と紐付けられていた");
        assertThat(cases.get(application.receiptNumber()).channel()).isEqualTo(Channel.OFFICE);
        assertThat(refused(matter(Procedure.LINKAGE))).contains("reason");
    }

    /** Old rosters know some birth dates by year only; the day that is now known is a correction of its own. */
    @Test
    void makesADayOfABirthYear() {
        var full = RegistrationFixture.hanako();
        licence = register(new Holder(
                full.name(),
                full.kana(),
                null,
                null,
                full.domicile(),
                full.sex(),
                new BirthDate(LocalDate.of(1955, 1, 1), BirthDate.Precision.YEAR)));
        var document = matter(Procedure.OFFICIAL_CORRECTION).put("reason", "戸籍で日が分かった");
        document.putObject("correction").put("birthDate", "1955-01-01").put("newCertificate", false);

        var form = begun(document).form();

        assertThat(form.birthDate()).isEqualTo(LocalDate.of(1955, 1, 1));
        assertThat(form.matter().change().kinds()).containsExactly(ChangeKind.BIRTH_DATE);
    }

    @Test
    void beginsARevivalAndADeletion() {
        var revival = matter(Procedure.REVIVAL).put("reason", "家庭裁判所の審判書の写し");
        revival.putObject("revival").put("judgedOn", today.minusDays(9).toString());
        var deletion = matter(Procedure.DELETION).put("reason", "住基ネットの照会で死亡と分かった");
        deletion.putObject("deletion")
                .put("kind", "DEATH")
                .put("occurredOn", today.minusDays(4).toString());

        var revived = begun(revival).form().matter();
        var deleted = begun(deletion);

        assertThat(revived.change().reasonCode()).isEqualTo("34");
        assertThat(revived.change().occurredOn()).isEqualTo(today.minusDays(9));
        assertThat(deleted.form().matter().deletion().kind()).isEqualTo(DeletionKind.DEATH);
        assertThat(notes.of(deleted.receiptNumber(), new Reader("examiner1", Set.of())))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-9999998", "14-1", "nonsense"})
    void knowsNoOtherLicences(String number) {
        var document = disposition("通報").put("licence", number);

        var answer = send("examiner1", document);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("LICENCE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception1", "approver1", "manager1", "sysadmin1"})
    void isForExaminersOnly(String username) {
        assertThat(send(username, disposition("通報")).statusCode()).isEqualTo(403);
        assertThat(OfficerClient.signedIn(port, username)
                        .page("/desk/office-matter")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesWhatIsMissingForeignOrSecret() {
        var unreasoned = matter(Procedure.REVIVAL);
        unreasoned.putObject("revival").put("judgedOn", today.toString());
        var own = matter(Procedure.DELETION).put("reason", "申出");
        own.putObject("deletion").put("kind", "OWN_REQUEST");
        var unchanged = matter(Procedure.OFFICIAL_CORRECTION).put("reason", "誤記");
        unchanged.putObject("correction").put("domicile", "13").put("newCertificate", true);
        var foreign = disposition("通報");
        foreign.putObject("revival").put("judgedOn", today.toString());

        assertThat(refused(unreasoned)).containsExactly("reason");
        assertThat(refused(own)).containsExactly("deletion.kind");
        assertThat(refused(unchanged)).containsExactly("correction");
        assertThat(refused(foreign)).containsExactly("revival");
        assertThat(refused(matter(Procedure.REISSUE).put("reason", "紛失"))).containsExactly("procedure");
        assertThat(refused(disposition(" "))).containsExactly("form.licence.disposition.facts");
        assertThat(refused(disposition("番号は" + MyNumbers.nextDigits())))
                .containsExactly("form.licence.disposition.facts");
        assertThat(refused(disposition("通報").put("reason", "番号 " + MyNumbers.nextDigits())))
                .containsExactly("reason");
    }

    @Test
    void makesOneCaseOfADoubleClick() {
        var key = UUID.randomUUID().toString();
        var before = Traces.now().cases();

        var first = send("examiner1", disposition("通報"), key);
        var second = send("examiner1", disposition("通報"), key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Traces.now().cases()).isEqualTo(before + 1);
    }

    @Test
    void isDescribedWithAnExampleThatWorks() throws Exception {
        var example = new OfficerClient(port)
                .json(new OfficerClient(port).get("/v3/api-docs"))
                .at("/paths/~1api~1office-matters/post/requestBody/content/application~1json/examples")
                .elements()
                .next()
                .path("value");

        ObjectNode document = (ObjectNode) (example.isTextual() ? json.readTree(example.asText()) : example);

        assertThat(begun(document.put("licence", licence.number().code())).channel())
                .isEqualTo(Channel.OFFICE);
    }

    private Licence register(Holder holder) {
        var roster = new Roster("13-dietitian", administrators, manager, payments);
        var order = RegistrationFixture.of(roster.settledCase(), holder);
        return roster.in(() -> registry.register(order));
    }

    private ObjectNode matter(Procedure procedure) {
        return json.createObjectNode()
                .put("procedure", procedure.name())
                .put("licence", licence.number().code());
    }

    private ObjectNode disposition(String facts) {
        var document = matter(Procedure.DISPOSITION);
        document.putObject("disposition")
                .put("source", "OWN_FINDING")
                .put("ground", "MISCONDUCT")
                .put("facts", facts);
        return document;
    }

    private Application begun(ObjectNode document) {
        var answer = send("examiner1", document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return applications.get(new CaseNumber(
                new OfficerClient(port).json(answer).get("receiptNumber").asText()));
    }

    private List<String> refused(ObjectNode document) {
        var before = Traces.now();
        var answer = send("examiner1", document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Traces.now()).isEqualTo(before);
        return new OfficerClient(port).json(answer).path("errors").findValuesAsText("field");
    }

    private HttpResponse<String> send(String username, ObjectNode document) {
        return OfficerClient.signedIn(port, username).post(PATH, document.toString());
    }

    private HttpResponse<String> send(String username, ObjectNode document, String key) {
        var officer = OfficerClient.signedIn(port, username);
        var csrf = officer.csrf();
        return officer.send(officer.to(PATH)
                .header(csrf.get("header").asText(), csrf.get("token").asText())
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document.toString())));
    }
}
