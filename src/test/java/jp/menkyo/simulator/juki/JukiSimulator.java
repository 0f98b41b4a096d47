package jp.menkyo.simulator.juki;

import java.net.URI;
import java.util.Optional;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.juki.file.FileOffice;
import jp.menkyo.simulator.people.Code;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows every synthetic resident by number, code and items, and hands out codes for the information network. */
@Component
public class JukiSimulator implements AutoCloseable {

    private final GatewayServer server;
    private final ResidentRegister register;
    private final TerminalDesk terminal;
    private final FileOffice files;

    @Autowired
    JukiSimulator(
            @Value("${menkyo.gateway.juki.url}") URI url,
            Faults faults,
            ResidentRegister register,
            @Value("${menkyo.simulator.residents:" + Population.WORLD + "}") int world) {
        this.register = register;
        this.terminal = new TerminalDesk(register, world);
        this.files = new FileOffice(register);
        this.server = GatewayServer.start("juki", url, faults, this::answer);
    }

    /** One of its own for a test, with residents to whom nothing has happened yet. */
    public JukiSimulator(URI url, Faults faults) {
        this(url, faults, new ResidentRegister(), Population.WORLD);
    }

    record Found(
            String requestId,
            String status,
            @Nullable String myNumber,
            @Nullable Entry person) {}

    record Acquired(
            String requestId, String subject, @Nullable String code) {}

    private Reply answer(Question question) {
        if (question.path().startsWith("/v1/files/")) {
            return files.answer(question);
        }
        return switch (question.path()) {
            case "/v1/residents" -> Reply.json(found(question, Population.byNumber(question.text("myNumber"))));
            case "/v1/residents/search" -> terminal.byItems(question);
            case "/v1/residents/by-code" -> terminal.byCode(question);
            case "/v1/residents/candidate" -> terminal.held(question);
            case "/v1/numbers" -> terminal.number(question);
            case "/v1/codes" ->
                Population.byNumber(question.text("myNumber"))
                        .filter(resident -> question.fault() != Fault.CODE_MISSING)
                        .map(resident -> Reply.json(acquired(question, resident)))
                        .orElse(Reply.error(404));
            default -> Reply.error(404);
        };
    }

    private Found found(Question question, Optional<Resident> asked) {
        var about = asked.map(r -> question.aboutSomebodyElse() ? Population.resident(r.index() + 1) : r);
        var status = about.map(register::status).orElse("NOT_FOUND");
        return status.equals("FOUND")
                ? about.map(r -> new Found(question.requestId(), status, r.number(), register.entry(r)))
                        .orElseThrow()
                : new Found(question.requestId(), status, null, null);
    }

    private static Acquired acquired(Question question, Resident resident) {
        var subject = question.aboutSomebodyElse() ? "nt_somebody_else" : question.text("subject");
        boolean pending = question.fault() == Fault.CODE_PENDING;
        return new Acquired(question.requestId(), subject, pending ? null : Code.of(resident));
    }

    /** What happened to residents since the simulator started. */
    public ResidentRegister register() {
        return register;
    }

    /** Where inquiries by file are worked on. */
    public FileOffice files() {
        return files;
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
