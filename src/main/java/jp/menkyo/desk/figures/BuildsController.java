package jp.menkyo.desk.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.menkyo.reporting.facts.Build;
import jp.menkyo.reporting.facts.Builds;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/read-model/builds}: builds the read model anew beside the live one, while everybody goes on reading. */
@RestController
@RequestMapping("/api/read-model/builds")
@PreAuthorize("hasRole('system-officer')")
@Tag(name = "read-model", description = "集計用データの作り直し")
class BuildsController {

    private final Builds builds;
    private final CurrentStaff staff;

    BuildsController(Builds builds, CurrentStaff staff) {
        this.builds = builds;
        this.staff = staff;
    }

    @GetMapping
    @Operation(summary = "集計用データの作成状況", description = "新しい順に20件。differing は入れ替えたときに前と違っていた件数")
    List<Build> newest() {
        return builds.newest();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "集計用データを作り直す", description = "裏で進み、終わると一度に入れ替わります。再起動しても続きから進みます")
    Build start() {
        return builds.start(staff.get().username());
    }

    @PostMapping("/{generation}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作り直しを中止する", description = "使用中のデータはそのままです")
    void cancel(@PathVariable @Parameter(example = "12") long generation) {
        builds.cancel(generation, staff.get().username());
    }
}
