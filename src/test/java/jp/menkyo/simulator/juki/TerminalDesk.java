package jp.menkyo.simulator.juki;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.ResidentCode;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;

/** Answers the terminal search: by four items, by code, by the reference of a hit, and back from a hit to the number. */
final class TerminalDesk {

    private static final int MOST = 20;

    private final ResidentRegister register;
    private final int world;

    TerminalDesk(ResidentRegister register, int world) {
        this.register = register;
        this.world = world;
    }

    record Hits(String requestId, String status, List<Hit> hits) {}

    record Hit(String candidate, Entry person) {}

    record ByCode(String requestId, String residentCode, String status, List<Hit> hits) {}

    record Held(
            String requestId,
            String candidate,
            String status,
            @Nullable Entry person) {}

    record Number(
            String requestId,
            String candidate,
            String status,
            @Nullable String myNumber) {}

    Reply byItems(Question question) {
        var found = IntStream.rangeClosed(1, world)
                .mapToObj(Population::resident)
                .filter(resident -> register.status(resident).equals("FOUND"))
                .filter(resident -> fits(question, resident))
                .limit(MOST + 1L)
                .toList();
        if (found.size() > MOST) {
            return Reply.json(new Hits(question.requestId(), "TOO_MANY", List.of()));
        }
        var told = question.aboutSomebodyElse() ? List.of(somebodyElse(question)) : found;
        return Reply.json(new Hits(question.requestId(), told.isEmpty() ? "NOT_FOUND" : "FOUND", hits(told)));
    }

    private Resident somebodyElse(Question question) {
        return IntStream.rangeClosed(1, world)
                .mapToObj(Population::resident)
                .filter(resident -> !resident.birthDate()
                        .toString()
                        .equals(question.body().path("birthDate").asText()))
                .findFirst()
                .orElseThrow();
    }

    private boolean fits(Question question, Resident resident) {
        var entry = register.entry(resident);
        return either(asked(question, "name"), entry.name(), alias(resident))
                && either(asked(question, "kana"), resident.kana().display(), null)
                && either(asked(question, "birthDate"), entry.birthDate().toString(), null)
                && either(asked(question, "sex"), entry.sex(), null)
                && within(asked(question, "address"), entry.address());
    }

    private static @Nullable String alias(Resident resident) {
        return resident.alias() == null ? null : resident.alias().display();
    }

    private static @Nullable String asked(Question question, String item) {
        var value = question.body().path(item);
        return value.isTextual() ? value.asText() : null;
    }

    private static boolean either(@Nullable String asked, String held, @Nullable String orHeld) {
        return asked == null
                || plain(asked).equals(plain(held))
                || orHeld != null && plain(asked).equals(plain(orHeld));
    }

    private static boolean within(@Nullable String asked, String held) {
        return asked == null || plain(held).contains(plain(asked));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s|[\\x{E0100}-\\x{E01EF}]", "");
    }

    Reply byCode(Question question) {
        var code = question.text("residentCode");
        var found = ResidentCode.find(code);
        var status = found.map(register::status).orElse("NOT_FOUND");
        var told = status.equals("FOUND") ? hits(found.stream().toList()) : List.<Hit>of();
        var echoed = question.aboutSomebodyElse()
                ? ResidentCode.of(found.map(TerminalDesk::next).orElseThrow())
                : code;
        return Reply.json(new ByCode(question.requestId(), echoed, status, told));
    }

    Reply held(Question question) {
        var found = Candidate.find(question.text("candidate"));
        var status = found.map(register::status).orElse("NOT_FOUND");
        var person = status.equals("FOUND") ? found.map(register::entry).orElseThrow() : null;
        return Reply.json(new Held(question.requestId(), echoed(question), status, person));
    }

    Reply number(Question question) {
        var number = Candidate.find(question.text("candidate"))
                .filter(resident -> register.status(resident).equals("FOUND"))
                .map(Resident::number);
        return Reply.json(new Number(
                question.requestId(),
                echoed(question),
                number.isPresent() ? "FOUND" : "NOT_FOUND",
                number.orElse(null)));
    }

    private static String echoed(Question question) {
        var candidate = question.text("candidate");
        return question.aboutSomebodyElse()
                ? Candidate.of(Candidate.find(candidate).map(TerminalDesk::next).orElseThrow())
                : candidate;
    }

    private static Resident next(Resident resident) {
        return Population.resident(resident.index() + 1);
    }

    private List<Hit> hits(List<Resident> found) {
        return found.stream()
                .map(resident -> new Hit(Candidate.of(resident), register.entry(resident)))
                .toList();
    }
}
