package jp.menkyo.mynumber.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.reveal.NumberedCases.NumberedCase;
import jp.menkyo.mynumber.reveal.brake.KillSwitch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may see a number, and what is written down before anybody does. */
@MenkyoTest
class RevealsTest {

    private static final StaffMember VIEWER = new StaffMember("viewerofcase", "閲覧 太郎", Set.of(Role.NUMBER_VIEWER));

    @Autowired
    Reveals reveals;

    @Autowired
    RevealRecord record;

    @Autowired
    NumberedCases numbered;

    @Autowired
    CaseFiles cases;

    @Autowired
    PaperApplications papers;

    @Autowired
    KillSwitch killSwitch;

    @Autowired
    SettableClock clock;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager transactions;

    private NumberedCase open;

    private boolean spoiled;

    @BeforeEach
    void openACase() {
        numbered.freshDay();
        open = numbered.open();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsTheNumberOnceAndWritesDownBoth() {
        var shown = reveals.show(request(VIEWER));

        assertThat(NumberedCases.read(shown)).isEqualTo(open.groups());
        assertThatThrownBy(() -> NumberedCases.read(shown)).isInstanceOf(IllegalStateException.class);
        assertThat(audited()).containsExactly("REVEAL_INTENDED", "REVEAL_SHOWN");
        var entry = record.recent(VIEWER.username(), 1).get(0);
        assertThat(entry.caseNumber()).isEqualTo(open.caseNumber());
        assertThat(entry.purpose().article()).contains("第16条");
        assertThat(entry.caseState()).isEqualTo("OPEN");
        assertThat(entry.shownAt()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"EXAMINER", "APPROVER", "MANAGER", "SYSTEM_OFFICER", "SYSTEM_ADMIN", "AUDITOR", "DISCLOSURE_OFFICER"})
    void refusesEveryOtherRole(Role role) {
        var officer = new StaffMember("somebodyelse", "別の 職員", Set.of(role));

        assertRefused(request(officer), "NOT_PERMITTED");
        assertThat(audited()).containsExactly("REFUSED_REVEAL");
    }

    @Test
    void refusesACaseThatIsClosedUnknownOrWithoutANumber() {
        cases.close(open.caseNumber(), CaseState.WITHDRAWN);
        assertRefused(request(VIEWER), "CASE_CLOSED");

        assertRefused(requestFor(CaseNumber.of(1, 999_999)), "CASE_UNKNOWN");
        assertRefused(requestFor(papers.handIn(PaperApplications.ordinary())), "NO_NUMBER");
    }

    @Test
    void refusesAPurposeThatIsNone() {
        assertRefused(
                new RevealRequest(open.caseNumber(), "CURIOSITY", "番号を確かめるため", VIEWER, clock.instant()),
                "PURPOSE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"'　', TOO_SHORT", "'確認', TOO_SHORT", "'本人の番号1234 5678 9018を確かめる', MY_NUMBER"})
    void refusesAReasonThatSaysNothingOrTooMuch(String reason, String code) {
        var request = new RevealRequest(open.caseNumber(), "PROOF_OF_NUMBER", reason, VIEWER, clock.instant());

        assertThatThrownBy(() -> reveals.show(request)).isInstanceOfSatisfying(OfficerText.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.getMessage()).doesNotContain("5678");
        });
        assertThat(record.recent(VIEWER.username(), 100))
                .noneMatch(entry -> entry.caseNumber().equals(open.caseNumber()));
    }

    @Test
    void refusesWhoGaveThePasswordTooLongAgo() {
        var proved = clock.instant();
        clock.advance(Duration.ofMinutes(4));
        assertThat(reveals.show(request(VIEWER, proved))).isNotNull();

        clock.advance(Duration.ofMinutes(2));
        assertRefused(request(VIEWER, proved), "SIGN_IN_STALE");
        assertRefused(request(VIEWER, null), "SIGN_IN_STALE");
    }

    @Test
    void stopsAnOfficerWhoLooksTooOftenAndRaisesOneAlarm() {
        var hasty = new StaffMember("hastyviewer", "速水 急", Set.of(Role.NUMBER_VIEWER));
        IntStream.range(0, 20).forEach(n -> reveals.show(request(hasty)));

        assertRefused(request(hasty), "TOO_MANY");
        assertRefused(request(hasty), "TOO_MANY");

        assertThat(alarms("OFFICER_LIMIT", "hastyviewer")).isEqualTo(1);
        assertThat(reveals.show(request(VIEWER))).isNotNull();
        clock.advance(Duration.ofMinutes(61));
        assertThat(reveals.show(request(hasty, clock.instant()))).isNotNull();
    }

    @Test
    void stopsTheOfficeWhenAllTogetherLookTooOften() {
        for (int n = 0; n < 60; n++) {
            reveals.show(request(new StaffMember("viewer" + n % 6, "閲覧 係", Set.of(Role.NUMBER_VIEWER))));
        }

        assertRefused(request(VIEWER), "OFFICE_TOO_MANY");

        assertThat(Traces.texts("select count(*) from reveal.alarm where kind = 'OFFICE_LIMIT' and at > timestamptz '"
                        + clock.instant().minus(Duration.ofHours(1)) + "'"))
                .containsExactly("1");
    }

    @Test
    void countsRightWhenManyAskAtOnce() throws Exception {
        var greedy = new StaffMember("greedyviewer", "多田 見", Set.of(Role.NUMBER_VIEWER));
        var pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> reveal = () -> {
            try (var shown = reveals.show(request(greedy))) {
                return shown != null;
            } catch (RevealRefused tooMany) {
                return false;
            }
        };

        var answers =
                pool.invokeAll(IntStream.range(0, 32).mapToObj(n -> reveal).toList());
        pool.shutdown();

        int shown = 0;
        for (var answer : answers) {
            shown += answer.get() ? 1 : 0;
        }
        assertThat(shown).isEqualTo(20);
    }

    /** What a crash between the two would leave behind: the intent, and nothing shown. */
    @Test
    void keepsTheIntentWhenTheNumberCannotBeOpened() {
        spoil(open);

        assertThatThrownBy(() -> reveals.show(request(VIEWER))).isInstanceOf(SealBroken.class);

        assertThat(audited()).containsExactly("REVEAL_INTENDED");
        assertThat(record.recent(VIEWER.username(), 1).get(0).shownAt()).isNull();
    }

    @Test
    void hasCommittedTheIntentWhateverBecomesOfTheCaller() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            reveals.show(request(VIEWER));
        });

        assertThat(audited()).containsExactly("REVEAL_INTENDED", "REVEAL_SHOWN");
    }

    @ParameterizedTest
    @CsvSource({"REVEAL_INTENDED, 0", "VIEWED_NUMBER_LENT, 1", "REVEAL_SHOWN, 1"})
    void showsNothingWhenTheAuditTrailCannotBeWritten(String action, int intents) {
        Traces.execute(
                "alter table audit.event add constraint audit_is_full check (action <> '" + action + "') not valid");
        try {
            assertThatThrownBy(() -> reveals.show(request(VIEWER))).isNotInstanceOf(Problem.class);
        } finally {
            Traces.execute("alter table audit.event drop constraint audit_is_full");
        }

        assertThat(Traces.texts("select count(*) from reveal.intent where case_number = '" + open.caseNumber() + "'"))
                .containsExactly(Integer.toString(intents));
        assertThat(Traces.texts("""
                        select count(*) from reveal.shown s join reveal.intent i on i.id = s.intent_id
                        where i.case_number = '%s'""".formatted(open.caseNumber()))).containsExactly("0");
    }

    @Test
    void showsAndListsNothingOfAnotherAdministrator() {
        reveals.show(request(VIEWER));
        var osaka = new Administrator("27-dietitian");

        administrators.as(osaka, () -> {
            assertRefused(request(VIEWER), "CASE_UNKNOWN");
            assertThat(record.recent(VIEWER.username(), 10)).isEmpty();
            return osaka;
        });
    }

    @Test
    void neverChangesWhatWasWritten() {
        reveals.show(request(VIEWER));

        for (String sql : List.of(
                "update reveal.intent set officer = 'nobody'",
                "delete from reveal.intent",
                "delete from reveal.shown",
                "update reveal.switch_event set action = 'ON'",
                "delete from reveal.access_grant")) {
            assertThatThrownBy(() -> Traces.executeAs("menkyo_app", sql)).hasMessageContaining("permission denied");
        }
    }

    private RevealRequest request(StaffMember officer) {
        return request(officer, clock.instant());
    }

    private RevealRequest request(StaffMember officer, java.time.Instant provedAt) {
        return new RevealRequest(open.caseNumber(), "PROOF_OF_NUMBER", "本人の提示したカードと照合するため", officer, provedAt);
    }

    private RevealRequest requestFor(CaseNumber caseNumber) {
        return new RevealRequest(caseNumber, "PROOF_OF_NUMBER", "本人の提示したカードと照合するため", VIEWER, clock.instant());
    }

    private void assertRefused(RevealRequest request, String code) {
        assertThatThrownBy(() -> reveals.show(request))
                .isInstanceOfSatisfying(
                        RevealRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<String> audited() {
        return Traces.texts("select action from audit.event where case_number = '" + open.caseNumber()
                + "' and action like '%REVEAL%' order by id");
    }

    private static long alarms(String kind, String officer) {
        return Long.parseLong(Traces.texts(
                        "select count(*) from reveal.alarm where kind = '" + kind + "' and officer = '" + officer + "'")
                .get(0));
    }

    private void spoil(NumberedCase one) {
        replaceSealed(one, "sealed_number || '\\x00'::bytea");
        spoiled = true;
    }

    /** Others walk through the whole vault and would stumble over it. */
    @AfterEach
    void heal() {
        if (spoiled) {
            replaceSealed(open, "substring(sealed_number for length(sealed_number) - 1)");
        }
    }

    private static void replaceSealed(NumberedCase one, String by) {
        Traces.execute("""
                update mynumber.entry set sealed_number = %s
                where token = (select token from mynumber.binding where case_number = '%s')""".formatted(by, one.caseNumber()));
    }
}
