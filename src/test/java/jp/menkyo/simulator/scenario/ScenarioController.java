package jp.menkyo.simulator.scenario;

import java.util.List;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.simulator.people.Population;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /simulator/scenarios} lists the stories, {@code POST /simulator/scenarios/{name}} plays one. */
@RestController
@RequestMapping("/simulator/scenarios")
class ScenarioController {

    private final Plays plays;

    ScenarioController(Plays plays) {
        this.plays = plays;
    }

    /** @param resident index of the resident who applies; the next one who has not yet when absent */
    record Cast(@Nullable Integer resident) {}

    @GetMapping
    List<Plays.Line> all() {
        return plays.all();
    }

    @PostMapping("/{name}")
    Played play(@PathVariable String name, @RequestBody(required = false) @Nullable Cast cast) {
        var resident = cast == null ? null : cast.resident();
        if (resident != null && (resident < 1 || resident > Population.MOST)) {
            throw new UnknownResident();
        }
        return plays.forVisitor(Plays.named(name), resident);
    }

    /** Residents have indexes from 1 on. */
    static final class UnknownResident extends Problem {
        UnknownResident() {
            super(422, "UNKNOWN_RESIDENT", "住民の番号は1から" + Population.MOST + "までで指定してください。");
        }
    }
}
