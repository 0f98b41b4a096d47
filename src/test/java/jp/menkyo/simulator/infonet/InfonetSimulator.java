package jp.menkyo.simulator.infonet;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.sealing.MessageKeys;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.infonet.NetworkBook.Query;
import jp.menkyo.simulator.people.Code;
import jp.menkyo.simulator.people.FamilyBook;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives permits, takes queries, answers them a moment later, encrypted for the office, and shows its record of them. */
@Component
public class InfonetSimulator implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(500);
    /** Faults of an answer: they show at once. */
    private static final Set<Fault> OF_ANSWERS = Set.of(Fault.FOREIGN_KEY, Fault.TAMPERED, Fault.MIXED_UP);

    private final FamilyBook family;
    private final NetworkBook book;
    private final Sealer sealer;
    private final RecordDesk records;
    private final GatewayServer server;
    private final Map<String, Asked> permits = new ConcurrentHashMap<>();
    private final Set<Integer> lost = ConcurrentHashMap.newKeySet();

    public InfonetSimulator(
            @Value("${menkyo.gateway.infonet.url}") URI url,
            Faults faults,
            FamilyBook family,
            NetworkBook book,
            MessageKeys officeKeys) {
        this.family = family;
        this.book = book;
        this.sealer = new Sealer(officeKeys);
        this.records = new RecordDesk(book);
        this.server = GatewayServer.start("infonet", url, faults, this::answer);
    }

    /** From now on the register cannot tell where this resident's domicile is. */
    public void losesTrackOf(Resident resident) {
        lost.add(resident.index());
    }

    private record Asked(String task, String provider, TreeSet<String> dataKinds) {}

    record Permit(
            String requestId,
            String code,
            boolean permitted,
            @Nullable String permit) {}

    record Placed(String requestId, String code, String processingNumber, Instant placedAt) {}

    record State(
            String requestId,
            String processingNumber,
            String code,
            @Nullable String answer) {}

    record Body(
            String processingNumber,
            String code,
            String result,
            @Nullable RegisterPage register) {}

    private Reply answer(Question question) {
        if (question.path().startsWith("/v1/exchanges")) {
            return records.list(question);
        }
        if (question.method().equals("GET")) {
            return fetch(question);
        }
        var index = Code.indexOf(question.text("code"));
        if (index.isEmpty() || question.fault() == Fault.CODE_MISSING) {
            return Reply.error(404);
        }
        var resident = Population.resident(index.getAsInt());
        return switch (question.path()) {
            case "/v1/permits" -> Reply.json(permit(question, resident));
            case "/v1/queries" -> place(question, resident);
            default -> Reply.error(404);
        };
    }

    private Permit permit(Question question, Resident resident) {
        var kinds = new TreeSet<String>();
        question.body().path("dataKinds").forEach(kind -> kinds.add(kind.asText()));
        boolean permitted =
                question.fault() != Fault.PERMIT_REFUSED && resident.trait() != Trait.NO_PERMIT && !kinds.isEmpty();
        var permit = "pm_" + key(question);
        permits.put(permit, new Asked(question.text("task"), question.text("provider"), kinds));
        return new Permit(question.requestId(), code(question, resident), permitted, permitted ? permit : null);
    }

    private Reply place(Question question, Resident resident) {
        var asked = permits.get(question.text("permit"));
        if (asked == null) {
            return Reply.error(403);
        }
        var query = book.place(
                question.key(),
                () -> new Query(
                        OpaqueId.random("pn"),
                        question.key(),
                        resident.index(),
                        asked.task(),
                        asked.provider(),
                        asked.dataKinds(),
                        question.legalBasis(),
                        Instant.now(),
                        result(resident)));
        return Reply.json(
                new Placed(question.requestId(), code(question, resident), query.processingNumber(), query.placedAt()));
    }

    private static String key(Question question) {
        return Code.letters(Integer.toUnsignedLong(question.key().hashCode()));
    }

    private Reply fetch(Question question) {
        return book.find(question.id())
                .map(query -> Reply.json(state(question, query)))
                .orElse(Reply.error(404));
    }

    private State state(Question question, Query query) {
        var resident = Population.resident(query.resident());
        boolean ready = ready(query) || OF_ANSWERS.contains(question.fault());
        return new State(
                question.requestId(),
                question.id(),
                code(question, resident),
                ready ? sealer.seal(body(question, query, resident), question.fault()) : null);
    }

    /** Only inside is it somebody else's when the provider has mixed answers up. */
    private Body body(Question question, Query query, Resident resident) {
        var about = question.fault() == Fault.MIXED_UP ? Population.resident(resident.index() + 1) : resident;
        var register = query.result().equals("ONE_CURRENT") ? RegisterPage.of(about, family.of(about)) : null;
        return new Body(query.processingNumber(), Code.of(about), query.result(), register);
    }

    static boolean ready(Query query) {
        return Instant.now().isAfter(query.placedAt().plus(MOMENT));
    }

    private String result(Resident resident) {
        if (lost.contains(resident.index())) {
            return "INCONCLUSIVE";
        }
        return switch (resident.trait()) {
            case KOSEKI_INCONCLUSIVE -> "INCONCLUSIVE";
            case KOSEKI_NOT_FOUND, FOREIGN -> "NOT_FOUND";
            default -> "ONE_CURRENT";
        };
    }

    private static String code(Question question, Resident resident) {
        return Code.of(question.aboutSomebodyElse() ? Population.resident(resident.index() + 1) : resident);
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
