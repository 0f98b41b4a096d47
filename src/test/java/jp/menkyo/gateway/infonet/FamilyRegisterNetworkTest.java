package jp.menkyo.gateway.infonet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.RequestJournalDisabledException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.FamilyRecord;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.gateway.FamilyRegister.FamilyInquiry;
import jp.menkyo.gateway.FamilyRegister.Request;
import jp.menkyo.gateway.FamilyRegister.Result;
import jp.menkyo.gateway.FamilyRegister.Step;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.PermitList;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.gateway.exchange.Exchanges;
import jp.menkyo.gateway.exchange.KeptAnswers;
import jp.menkyo.gateway.juki.JukiNet;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.gateway.reconciliation.NetworkRecord;
import jp.menkyo.gateway.reconciliation.RecordEntry;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.sealing.MessageKeys;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.infonet.InfonetSimulator;
import jp.menkyo.simulator.infonet.NetworkBook;
import jp.menkyo.simulator.people.Code;
import jp.menkyo.simulator.people.FamilyBook;
import jp.menkyo.simulator.people.LifeEvent;
import jp.menkyo.simulator.people.Population;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class FamilyRegisterNetworkTest {

    private static final AtomicLong RUNNING = new AtomicLong();
    private static final String BASIS = "MYNA-19-8";
    private static final String TASK = "LICENCE_GRANT";
    private static final Set<FamilyData> EVERYDAY = Set.of(FamilyData.DOMICILE, FamilyData.NAME);
    private static final Set<String> NAMES = Set.of("DOMICILE", "NAME");
    private static final PersonName OLD_NAME = new PersonName("早乙女", "葵");

    @Autowired
    Vault vault;

    @Autowired
    Inquiries inquiries;

    @Autowired
    JukiNet juki;

    @Autowired
    NetworkCodes codes;

    @Autowired
    PermitList permitted;

    @Autowired
    Exchanges exchanges;

    @Autowired
    KeptAnswers kept;

    @Autowired
    AnswerOpening opening;

    @Autowired
    Refusals refusals;

    @Autowired
    GatewayAlarms alarms;

    @Autowired
    MessageKeys keys;

    @Autowired
    Clock clock;

    private final Faults faults = new Faults();
    private final Path home = Path.of("target", "test-home", UUID.randomUUID().toString());
    private final FamilyBook family = new FamilyBook(home);
    private final CaseNumber caseNumber = CaseNumber.of(96, RUNNING.incrementAndGet());
    private InfonetSimulator simulator;
    private FamilyRegisterNetwork network;
    private NetworkRecord record;

    @BeforeEach
    void connect() {
        simulator = new InfonetSimulator(TestLines.url(0), faults, family, new NetworkBook(home), keys);
        var url = TestLines.url(simulator.server().server().port());
        var settings = new InfonetSettings(url, TestLines.CONNECT, TestLines.READ, "MYNA-23");
        var calls = new NetworkCalls(TestLines.patient(inquiries), settings, kept, opening);
        record = new NetworkList(calls);
        network = new FamilyRegisterNetwork(
                calls, new CodeAcquisition(codes, juki), permitted, exchanges, refusals, clock);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({"1, ONE_CURRENT", "14, INCONCLUSIVE", "15, NOT_FOUND", "17, NOT_FOUND"})
    void fetchesTheAnswerWhenItIsThere(int index, Result result) {
        var request = request(index);
        assertThat(request.step()).isEqualTo(Step.PLACED);
        assertThat(request.rules()).containsExactlyInAnyOrder("PERM-01", "PERM-02");
        assertThat(poll(request)).isEmpty();

        var answer = await().until(() -> poll(request), Optional::isPresent).orElseThrow();

        assertThat(answer.result()).isEqualTo(result);
        if (result == Result.ONE_CURRENT) {
            var resident = Population.resident(index);
            assertThat(answer.register().domicile()).isEqualTo(resident.domicile());
            assertThat(answer.register().name()).isEqualTo(resident.name());
            assertThat(answer.register().kana()).isEqualTo(resident.kana());
        } else {
            assertThat(answer.register()).isNull();
        }
    }

    @Test
    void takesNothingThatWasNotAskedFor() {
        var resident = Population.resident(31);
        family.enter(resident, LifeEvent.renamed("01", LocalDate.of(2026, 9, 1), OLD_NAME, resident.name()));
        family.enter(resident, LifeEvent.moved(LocalDate.of(2026, 9, 2), "27", "13"));

        var all = answer(31, "ROSTER_CORRECTION", FamilyData.NAME, FamilyData.NAME_CHANGES, FamilyData.TRANSFERS);
        var little = answer(31, TASK, FamilyData.DOMICILE);

        assertThat(all.register().events())
                .extracting(FamilyRecord.Event::reasonCode)
                .containsExactly("01", "08");
        assertThat(all.register().events().get(0).nameBefore()).isEqualTo(OLD_NAME);
        assertThat(all.register().domicile()).isNull();
        assertThat(little.register()).isEqualTo(new FamilyRecord(resident.domicile(), null, null, List.of()));
    }

    @Test
    void asksNothingWithoutAPermitAndRaisesTheAlarm() {
        assertThat(request(16)).isEqualTo(new Request(Step.REFUSED_BY_NETWORK, null, List.of()));

        assertThat(operations()).containsExactly("ACQUIRE_CODE CODE_ACQUIRED", "ASK_PERMIT NOT_PERMITTED");
        assertThat(refused()).isEqualTo("BY_NETWORK");
        assertThat(alarm()).isEqualTo(AlarmKind.PERMIT_REFUSED);
    }

    @Test
    void letsNothingLeaveThatOurOwnListDoesNotHave() {
        var request = network.request(inquiry(token(32), TASK, Set.of(FamilyData.NAME, FamilyData.DEATH)));

        assertThat(request.step()).isEqualTo(Step.NOT_ON_OUR_LIST);
        assertThat(operations()).isEmpty();
        assertThat(refused()).isEqualTo("BY_OUR_LIST");
        assertThat(alarm()).isEqualTo(AlarmKind.NOT_ON_OUR_LIST);
    }

    @Test
    void keepsTheAnswerAsItCameAndAsksOnce() {
        var request = request(33);
        var first = await().until(() -> poll(request), Optional::isPresent);
        int calls = operations().size();

        assertThat(poll(request)).isEqualTo(first);
        assertThat(operations()).hasSize(calls);
        var exchange = exchange(request);
        assertThat(kept.find(exchange))
                .hasValueSatisfying(message -> assertThat(message)
                        .doesNotContain(Population.resident(33).name().surname())
                        .matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){4}"));
        assertThat(exchange.end().result()).isEqualTo(Exchange.Result.ONE_CURRENT);
    }

    @Test
    void writesOneExchangeDownWithoutThePerson() {
        var request = request(34);
        var again = request(34);

        assertThat(again.processingNumber()).isEqualTo(request.processingNumber());
        var exchange = exchange(request);
        assertThat(exchange.codeId()).startsWith("nc_");
        assertThat(exchange.data()).isEqualTo(EVERYDAY);
        assertThat(exchange.task()).isEqualTo(TASK);
        assertThat(exchange.legalBasis()).isEqualTo(BASIS);
        assertThat(exchange.end()).isNull();
    }

    @Test
    void readsTheNetworksRecordOfIt() {
        var number = request(36).processingNumber();
        var exchange = exchanges.find(caseNumber, number).orElseThrow();
        var month = YearMonth.from(exchange.askedAt().atZone(clock.getZone()));

        var page = record.page(month, 0);

        assertThat(page.last()).isTrue();
        var listed = page.entries().get(0);
        assertThat(page.entries())
                .containsExactly(
                        new RecordEntry(number, TASK, "MINISTER_OF_JUSTICE", NAMES, BASIS, listed.placedAt(), null));
        assertThat(listed.placedAt()).isCloseTo(exchange.askedAt(), within(1, ChronoUnit.MICROS));
        assertThat(record.page(month.minusMonths(1), 0).entries()).isEmpty();
    }

    @Test
    void showsACodeToNobodyWhoReadsTheDatabase() throws SQLException {
        var request = request(35);
        await().until(() -> poll(request), Optional::isPresent);
        var code = Code.of(Population.resident(35));

        assertThat(codes.find(exchange(request).codeId()).orElseThrow().code().value())
                .isEqualTo(code);
        assertThat(new NetworkCode(code)).hasToString("NetworkCode[hidden]");
        assertThat(TablesHolding.text(code)).isEmpty();
        assertThat(TablesHolding.text(request.processingNumber()))
                .as("the search finds what is there")
                .contains("gateway.exchange");
    }

    @Test
    void acquiresTheCodeOfAPersonOnceAndRecordsEveryStep() {
        var token = token(23);
        network.request(inquiry(token, TASK, EVERYDAY));
        network.request(inquiry(token, TASK, EVERYDAY));

        assertThat(operations())
                .containsExactly(
                        "ACQUIRE_CODE CODE_ACQUIRED",
                        "ASK_PERMIT PERMITTED",
                        "PLACE_QUERY QUERY_PLACED",
                        "ASK_PERMIT PERMITTED",
                        "PLACE_QUERY QUERY_PLACED");
        assertThat(inquiries.of(caseNumber))
                .allSatisfy(inquiry -> assertThat(inquiry.legalBasis()).isEqualTo(BASIS));
    }

    @Test
    void writesTheProcessingNumberDown() {
        var request = request(24);
        poll(request);

        assertThat(inquiries.of(caseNumber))
                .extracting(Inquiry::processingNumber)
                .containsSubsequence(request.processingNumber(), request.processingNumber());
    }

    @Test
    void fetchesNothingForAnotherCase() {
        var request = request(25);

        assertThatThrownBy(() -> network.poll(CaseNumber.of(96, 900_000), request.processingNumber()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"GARBAGE, GARBAGE", "WRONG_PERSON, WRONG_PERSON", "LATE, TIMEOUT"})
    void neverTakesAFaultForAPermit(Fault fault, String reason) {
        faults.set("infonet", fault, 2);

        assertThatThrownBy(() -> request(26)).isInstanceOfSatisfying(GatewayUnavailable.class, refused -> {
            assertThat(refused.gateway()).isEqualTo("infonet");
            assertThat(refused.reason()).isEqualTo(reason);
        });
        assertThat(operations()).last().isEqualTo("ASK_PERMIT " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE, GARBAGE",
        "WRONG_PERSON, WRONG_PERSON",
        "FOREIGN_KEY, GARBAGE",
        "TAMPERED, GARBAGE",
        "MIXED_UP, WRONG_PERSON"
    })
    void neverTakesAFaultForAnAnswerAndAnswersAfterwards(Fault fault, String reason) {
        var request = request(28);
        faults.set("infonet", fault, 2);

        assertThatThrownBy(() -> poll(request))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(kept.find(exchange(request))).isEmpty();

        faults.clear();
        assertThat(await().until(() -> poll(request), Optional::isPresent)).isPresent();
    }

    @Test
    void takesALateAnswerAtTheSecondTry() {
        var request = request(29);
        faults.set("infonet", Fault.LATE, 2);

        assertThat(poll(request)).map(FamilyAnswer::result).hasValue(Result.ONE_CURRENT);
        assertThat(operations()).endsWith("FETCH_ANSWER TIMEOUT", "FETCH_ANSWER ONE_CURRENT");
    }

    @Test
    void keepsNoJournalOfWhatPasses() {
        assertThatThrownBy(() -> simulator.server().server().getAllServeEvents())
                .isInstanceOf(RequestJournalDisabledException.class);
    }

    private Request request(int index) {
        return network.request(inquiry(token(index), TASK, EVERYDAY));
    }

    private FamilyInquiry inquiry(NumberToken token, String task, Set<FamilyData> wanted) {
        return new FamilyInquiry(caseNumber, token, task, BASIS, wanted);
    }

    private FamilyAnswer answer(int index, String task, FamilyData... wanted) {
        var request = network.request(inquiry(token(index), task, Set.of(wanted)));
        return await().until(() -> poll(request), Optional::isPresent).orElseThrow();
    }

    private NumberToken token(int index) {
        return vault.deposit(MyNumber.of(Population.resident(index).number()), NumberSource.PAPER);
    }

    private Optional<FamilyAnswer> poll(Request request) {
        return network.poll(caseNumber, request.processingNumber());
    }

    private Exchange exchange(Request request) {
        return exchanges.find(caseNumber, request.processingNumber()).orElseThrow();
    }

    private String refused() {
        return exchanges.page(YearMonth.now(clock), 0).exchanges().stream()
                .filter(exchange -> exchange.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow()
                .id()
                .refused()
                .name();
    }

    private AlarmKind alarm() {
        return alarms.page(0).alarms().stream()
                .filter(alarm -> caseNumber.equals(alarm.caseNumber()))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private List<String> operations() {
        return inquiries.of(caseNumber).stream()
                .map(inquiry -> inquiry.operation() + " " + inquiry.outcome())
                .toList();
    }
}
