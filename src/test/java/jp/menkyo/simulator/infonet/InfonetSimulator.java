package jp.menkyo.simulator.infonet;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
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

/**
 * Gives permits, takes queries and answers them a moment later. A processing number holds all there is to know about its
 * query, so that nothing is lost when the laboratory starts again.
 */
@Component
public class InfonetSimulator implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final Pattern QUERY = Pattern.compile("pn-([a-z_]+)-([a-z]+)-([0-9a-z]+)");

    private final FamilyBook family;
    private final GatewayServer server;
    private final Map<String, String> placed = new ConcurrentHashMap<>();
    private final Set<Integer> lost = ConcurrentHashMap.newKeySet();

    public InfonetSimulator(@Value("${menkyo.gateway.infonet.url}") URI url, Faults faults, FamilyBook family) {
        this.family = family;
        server = GatewayServer.start("infonet", url, faults, this::answer);
    }

    /** From now on the register cannot tell where this resident's domicile is. */
    public void losesTrackOf(Resident resident) {
        lost.add(resident.index());
    }

    record Permit(
            String requestId,
            String code,
            boolean permitted,
            @Nullable String permit) {}

    record Placed(String requestId, String code, String processingNumber) {}

    record State(
            String requestId,
            String processingNumber,
            String code,
            String progress,
            @Nullable String result,
            @Nullable Register register) {}

    record Register(
            String domicile, PersonName name, @Nullable PersonName kana, List<Entry> entries) {}

    record Entry(
            String reason,
            LocalDate on,
            @Nullable PersonName nameBefore,
            @Nullable PersonName nameAfter,
            @Nullable String domicileBefore,
            @Nullable String domicileAfter) {}

    private Reply answer(Question question) {
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
            case "/v1/queries" -> Reply.json(place(question, resident));
            default -> Reply.error(404);
        };
    }

    private static Permit permit(Question question, Resident resident) {
        boolean permitted = question.fault() != Fault.PERMIT_REFUSED
                && resident.trait() != Trait.NO_PERMIT
                && question.body().path("dataKinds").size() > 0;
        return new Permit(
                question.requestId(), code(question, resident), permitted, permitted ? "pm_" + key(question) : null);
    }

    /** The same key again is the same query. */
    private Placed place(Question question, Resident resident) {
        var processingNumber = placed.computeIfAbsent(question.key(), first -> {
            var now = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);
            return "pn-%s-%s-%s".formatted(Code.of(resident), key(question), now);
        });
        return new Placed(question.requestId(), code(question, resident), processingNumber);
    }

    private static String key(Question question) {
        return Code.letters(Integer.toUnsignedLong(question.key().hashCode()));
    }

    private Reply fetch(Question question) {
        var query = QUERY.matcher(question.id());
        if (!query.matches()) {
            return Reply.error(404);
        }
        var resident = Population.resident(Code.indexOf(query.group(1)).orElseThrow());
        var placedAt = Instant.ofEpochMilli(Long.parseLong(query.group(3), Character.MAX_RADIX));
        boolean ready = Instant.now().isAfter(placedAt.plus(MOMENT));
        var result = ready ? result(resident) : null;
        return Reply.json(new State(
                question.requestId(),
                question.id(),
                code(question, resident),
                ready ? "ANSWERED" : "PENDING",
                result,
                "ONE_CURRENT".equals(result) ? register(resident) : null));
    }

    /** The whole page: it is for whoever asked to take no more than was asked for. */
    private Register register(Resident resident) {
        var entries = family.of(resident).stream()
                .map(event -> new Entry(
                        event.reason(),
                        event.on(),
                        event.nameBefore(),
                        event.nameAfter(),
                        event.domicileBefore(),
                        event.domicileAfter()))
                .toList();
        return new Register(resident.domicile(), resident.registeredName(), resident.registeredKana(), entries);
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
