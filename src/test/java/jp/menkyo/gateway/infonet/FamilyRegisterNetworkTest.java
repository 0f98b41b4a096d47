package jp.menkyo.gateway.infonet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.RequestJournalDisabledException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.juki.JukiNet;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.infonet.InfonetSimulator;
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
    private static final String BASIS = "NUM-19-8";
    private static final Set<FamilyData> EVERYDAY = Set.of(FamilyData.DOMICILE, FamilyData.NAME);
    private static final PersonName OLD_NAME = new PersonName("早乙女", "葵");

    @Autowired
    Vault vault;

    @Autowired
    Inquiries inquiries;

    @Autowired
    JukiNet juki;

    @Autowired
    NetworkRecords records;

    private final Faults faults = new Faults();
    private final FamilyBook family =
            new FamilyBook(Path.of("target", "test-home", UUID.randomUUID().toString()));
    private final InfonetSimulator simulator = new InfonetSimulator(TestLines.url(0), faults, family);
    private final CaseNumber caseNumber = CaseNumber.of(96, RUNNING.incrementAndGet());
    private FamilyRegisterNetwork network;

    @BeforeEach
    void connect() {
        var url = TestLines.url(simulator.server().server().port());
        var settings = new InfonetSettings(url, TestLines.CONNECT, TestLines.READ);
        network = new FamilyRegisterNetwork(TestLines.patient(inquiries), settings, juki, records);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({"1, ONE_CURRENT", "14, INCONCLUSIVE", "15, NOT_FOUND", "17, NOT_FOUND"})
    void fetchesTheAnswerWhenItIsThere(int index, Result result) {
        var request = request(index);
        assertThat(request.permitted()).isTrue();
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

        var all = answer(31, Set.of(FamilyData.NAME, FamilyData.NAME_CHANGES, FamilyData.TRANSFERS));
        var little = answer(31, Set.of(FamilyData.DOMICILE));

        assertThat(all.register().events())
                .extracting(FamilyRecord.Event::reasonCode)
                .containsExactly("01", "08");
        assertThat(all.register().events().get(0).nameBefore()).isEqualTo(OLD_NAME);
        assertThat(all.register().domicile()).isNull();
        assertThat(little.register()).isEqualTo(new FamilyRecord(resident.domicile(), null, null, List.of()));
    }

    @Test
    void asksNothingWithoutAPermit() {
        assertThat(request(16)).isEqualTo(new Request(false, null));
        assertThat(operations()).containsExactly("ACQUIRE_CODE CODE_ACQUIRED", "ASK_PERMIT NOT_PERMITTED");
    }

    @Test
    void acquiresTheCodeOfAPersonOnceAndRecordsEveryStep() {
        var token = token(23);
        network.request(inquiry(token, EVERYDAY));
        network.request(inquiry(token, EVERYDAY));

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
    @CsvSource({
        "SLOW, TIMEOUT",
        "DOWN, CUT_OFF",
        "RESET, CUT_OFF",
        "ERROR_500, SERVER_ERROR",
        "GARBAGE, GARBAGE",
        "DUPLICATE, GARBAGE",
        "WRONG_PERSON, WRONG_PERSON",
        "LATE, TIMEOUT"
    })
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
        "SLOW, TIMEOUT",
        "DOWN, CUT_OFF",
        "RESET, CUT_OFF",
        "ERROR_500, SERVER_ERROR",
        "GARBAGE, GARBAGE",
        "DUPLICATE, GARBAGE",
        "WRONG_PERSON, WRONG_PERSON"
    })
    void neverTakesAFaultForAnAnswerAndAnswersAfterwards(Fault fault, String reason) {
        var request = request(28);
        faults.set("infonet", fault, 2);

        assertThatThrownBy(() -> poll(request))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));

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
        return network.request(inquiry(token(index), EVERYDAY));
    }

    private FamilyInquiry inquiry(NumberToken token, Set<FamilyData> wanted) {
        return new FamilyInquiry(caseNumber, token, BASIS, wanted);
    }

    private FamilyAnswer answer(int index, Set<FamilyData> wanted) {
        var request = network.request(inquiry(token(index), wanted));
        return await().until(() -> poll(request), Optional::isPresent).orElseThrow();
    }

    private NumberToken token(int index) {
        return vault.deposit(MyNumber.of(Population.resident(index).number()), NumberSource.PAPER);
    }

    private Optional<FamilyAnswer> poll(Request request) {
        return network.poll(caseNumber, request.processingNumber());
    }

    private List<String> operations() {
        return inquiries.of(caseNumber).stream()
                .map(inquiry -> inquiry.operation() + " " + inquiry.outcome())
                .toList();
    }
}
