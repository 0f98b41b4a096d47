package jp.menkyo.simulator.juki;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.people.Code;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows every synthetic resident by number and hands out codes for the information network. */
@Component
public class JukiSimulator implements AutoCloseable {

    private final GatewayServer server;

    public JukiSimulator(@Value("${menkyo.gateway.juki.url}") URI url, Faults faults) {
        server = GatewayServer.start("juki", url, faults, JukiSimulator::answer);
    }

    record Found(String requestId, String status, @Nullable Person person) {}

    record Person(
            String myNumber,
            String name,
            LocalDate birthDate,
            String sex,
            String prefecture,
            String address,
            @Nullable LocalDate diedOn) {}

    record Acquired(String requestId, String subject, String code) {}

    private static Reply answer(Question question) {
        var resident = Population.byNumber(question.text("myNumber"));
        return switch (question.path()) {
            case "/v1/residents" -> Reply.json(found(question, resident));
            case "/v1/codes" ->
                resident.filter(r -> question.fault() != Fault.CODE_MISSING)
                        .map(r -> Reply.json(acquired(question, r)))
                        .orElse(Reply.error(404));
            default -> Reply.error(404);
        };
    }

    private static Found found(Question question, Optional<Resident> asked) {
        return asked.map(r -> question.aboutSomebodyElse() ? Population.resident(r.index() + 1) : r)
                .filter(r -> r.trait() != Trait.NOT_IN_JUKI && !r.shortStay())
                .map(r -> new Found(question.requestId(), "FOUND", person(r)))
                .orElse(new Found(question.requestId(), "NOT_FOUND", null));
    }

    private static Person person(Resident resident) {
        return new Person(
                resident.number(),
                resident.officialName(),
                resident.birthDate(),
                resident.sex().code(),
                resident.home().prefecture(),
                resident.officialAddress(),
                resident.diedOn());
    }

    private static Acquired acquired(Question question, Resident resident) {
        var subject = question.aboutSomebodyElse() ? "nt_somebody_else" : question.text("subject");
        return new Acquired(question.requestId(), subject, Code.of(resident));
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
