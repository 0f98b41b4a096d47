package jp.menkyo.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET|PUT /simulator/faults/{gateway}}: what is wrong with a simulated system. */
@RestController
class FaultController {

    private static final String PATH = "/simulator/faults/{gateway}";
    static final Set<String> NOT_CALLED_YET = Set.of("legacyroster");

    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    record Wanted(Fault fault, @Nullable Integer seconds) {
        Wanted {
            Objects.requireNonNull(fault);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            String gateway,
            Fault fault,
            long seconds,
            String effect,
            @Nullable String note) {}

    @GetMapping(PATH)
    State get(@PathVariable String gateway) {
        return state(gateway, faults.setting(gateway));
    }

    @PutMapping(PATH)
    State put(@PathVariable String gateway, @RequestBody Wanted wanted) {
        return state(gateway, faults.set(gateway, wanted.fault(), wanted.seconds()));
    }

    private static State state(String gateway, Faults.Setting setting) {
        return new State(
                gateway,
                setting.fault(),
                setting.delay().toSeconds(),
                setting.fault().effect(),
                note(gateway, setting));
    }

    private static @Nullable String note(String gateway, Faults.Setting setting) {
        if (NOT_CALLED_YET.contains(gateway)) {
            return "免許台帳からこのシステムへの呼出しはまだないため、設定しても動作は変わりません。";
        }
        return setting.fault().concerns(gateway) ? null : "このシステムでは、この障害を設定しても動作は変わりません。";
    }
}
