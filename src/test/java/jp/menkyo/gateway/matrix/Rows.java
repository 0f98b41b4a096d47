package jp.menkyo.gateway.matrix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.FamilyRegister;
import jp.menkyo.gateway.FamilyRegister.FamilyInquiry;
import jp.menkyo.gateway.NationalPortal;
import jp.menkyo.gateway.PaymentService;
import jp.menkyo.gateway.PaymentSettlements;
import jp.menkyo.gateway.ResidentRegistry;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.ResidentInquiry;
import jp.menkyo.gateway.juki.JukiNet;
import jp.menkyo.gateway.reconciliation.NetworkRecord;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.gateway.terminal.ResidentTerminal;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.shared.VirusScanner;
import jp.menkyo.shared.Yen;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.paper.Papers;
import org.springframework.transaction.support.TransactionTemplate;

/** Every operation of every gateway. A new operation gets a row here, or {@code FaultMatrixTest} says which is missing. */
final class Rows {

    private static final String JUKI_BASIS = "JUKI-30-9";
    private static final String NETWORK_BASIS = "MYNA-19-8";
    private static final String TASK = "LICENCE_GRANT";
    private static final Yen FEE = new Yen(5600);

    private Rows() {}

    static List<Row> all() {
        return List.of(
                Row.reads("juki", "FIND_RESIDENT", "/v1/residents", Rows::resident, "MATCH"),
                Row.sends("juki", "ACQUIRE_CODE", "/v1/codes", Rows::code, "CODE")
                        .but(Fault.CODE_MISSING, "REFUSED")
                        .but(Fault.CODE_PENDING, "PENDING"),
                Row.reads("juki", "SEARCH_BY_ITEMS", "/v1/residents/search", Rows::byItems, "FOUND"),
                Row.reads("juki", "SEARCH_BY_CODE", "/v1/residents/by-code", Rows::byCode, "FOUND"),
                Row.reads("juki", "CONFIRM_CANDIDATE", "/v1/residents/candidate", Rows::confirm, "MATCH")
                        .after(Rows::byCode),
                Row.reads("juki", "OBTAIN_NUMBER", "/v1/numbers", Rows::number, "OBTAINED")
                        .after(Rows::byCode),
                Row.sends("juki", "SEND_FILE", "/v1/files/", FileRows::send, "ACKNOWLEDGED"),
                Row.reads("juki", "ASK_FILE", "/v1/files/", FileRows::ask, "ASKED")
                        .after(FileRows::send),
                Row.reads("juki", "FETCH_FILE", "/v1/files/", FileRows::fetch, "FETCHED")
                        .after(FileRows::send),
                Row.sends("infonet", "ASK_PERMIT", "/v1/permits", Rows::query, "PLACED")
                        .after(Rows::code)
                        .but(Fault.PERMIT_REFUSED, "REFUSED_BY_NETWORK")
                        .but(Fault.CODE_MISSING, "REFUSED"),
                Row.sends("infonet", "PLACE_QUERY", "/v1/queries", Rows::query, "PLACED")
                        .after(Rows::code)
                        .but(Fault.CODE_MISSING, "REFUSED"),
                Row.reads("infonet", "FETCH_ANSWER", "/v1/queries/", Rows::answer, "ASKED")
                        .after(Rows::query)
                        .but(Fault.FOREIGN_KEY, "GARBAGE")
                        .but(Fault.TAMPERED, "GARBAGE")
                        .but(Fault.MIXED_UP, "WRONG_PERSON"),
                Row.reads("infonet", "LIST_EXCHANGES", "/v1/exchanges", Rows::list, "LISTED"),
                Row.sends("payprovider", "ORDER", "/v1/orders", Rows::order, "ORDERED"),
                Row.reads("payprovider", "ORDER_STATUS", "/v1/orders/", Rows::status, "OPEN")
                        .after(Rows::order),
                Row.reads("payprovider", "SETTLEMENT", "/v1/settlements/", Rows::settlement, "SETTLED"),
                Row.reads("virusscan", "SCAN", "/v1/scans", Rows::scan, "CLEAN"),
                Row.sends("portal", "CONFIRM_RECEIPT", "/v1/receipts", Rows::receipt, "DELETED"));
    }

    private static String resident(Scene scene) {
        return scene.port(ResidentRegistry.class)
                .inquire(new ResidentInquiry(scene.caseNumber(), scene.token(), JUKI_BASIS, claim(scene)))
                .result()
                .name();
    }

    private static Claim claim(Scene scene) {
        var resident = scene.resident();
        return new Claim(
                resident.name(),
                resident.kana(),
                resident.birthDate(),
                resident.sex(),
                resident.home().text());
    }

    private static String byItems(Scene scene) {
        var resident = scene.resident();
        var items = new FourItems(resident.name(), null, resident.birthDate(), null, null);
        return scene.port(ResidentTerminal.class)
                .search(behalf(scene), items)
                .outcome()
                .name();
    }

    private static String byCode(Scene scene) {
        var code = ResidentCode.of(jp.menkyo.simulator.people.ResidentCode.of(scene.resident()));
        var hits = scene.port(ResidentTerminal.class).search(behalf(scene), code);
        scene.remember(hits.hits().get(0).candidate().reference());
        return hits.outcome().name();
    }

    private static String confirm(Scene scene) {
        return scene.port(ResidentTerminal.class)
                .confirm(behalf(scene), new Candidate(scene.earlier()), claim(scene))
                .orElseThrow()
                .result()
                .name();
    }

    private static String number(Scene scene) {
        var candidate = new Candidate(scene.earlier());
        var terminal = scene.port(ResidentTerminal.class);
        scene.port(TransactionTemplate.class)
                .execute(status ->
                        terminal.obtainNumber(behalf(scene), candidate).orElseThrow());
        return "OBTAINED";
    }

    private static OnBehalf behalf(Scene scene) {
        return new OnBehalf(scene.caseNumber(), JUKI_BASIS);
    }

    private static String code(Scene scene) {
        var code = scene.port(JukiNet.class).networkCode(scene.caseNumber(), scene.token(), JUKI_BASIS);
        return code.isPresent() ? "CODE" : "PENDING";
    }

    private static String query(Scene scene) {
        var request = scene.port(FamilyRegister.class)
                .request(new FamilyInquiry(
                        scene.caseNumber(), scene.token(), TASK, NETWORK_BASIS, Set.of(FamilyData.DOMICILE)));
        if (request.processingNumber() != null) {
            scene.remember(request.processingNumber());
        }
        return request.step().name();
    }

    /** Whether the answer is there yet is not the point. */
    private static String answer(Scene scene) {
        scene.port(FamilyRegister.class).poll(scene.caseNumber(), scene.earlier());
        return "ASKED";
    }

    private static String list(Scene scene) {
        scene.port(NetworkRecord.class).page(YearMonth.of(2026, 10), 0);
        return "LISTED";
    }

    private static String order(Scene scene) {
        var order = scene.port(PaymentService.class).order(scene.chargeId(), scene.caseNumber(), FEE);
        scene.remember(order.orderId());
        return "ORDERED";
    }

    private static String status(Scene scene) {
        return scene.port(PaymentService.class).status(scene.earlier()).status().name();
    }

    private static String settlement(Scene scene) {
        var settled = scene.port(PaymentSettlements.class).of(LocalDate.of(2026, 11, 2));
        return settled.file() == null ? "NOT_READY" : "SETTLED";
    }

    private static String receipt(Scene scene) {
        var receipt = new NationalPortal.Receipt(
                scene.chargeId(), scene.caseNumber(), scene.caseNumber().value(), "APPLICATION");
        return scene.port(NationalPortal.class).confirm(receipt) ? "DELETED" : "KEPT";
    }

    private static String scan(Scene scene) {
        return scene.port(VirusScanner.class)
                .scan(Papers.pdf("matrix " + scene.caseNumber()))
                .name();
    }
}
