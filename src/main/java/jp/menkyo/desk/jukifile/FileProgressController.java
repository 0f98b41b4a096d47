package jp.menkyo.desk.jukifile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.gateway.batch.Batches;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far an inquiry by file is, for the page that follows it. */
@RestController
@RequestMapping("/api/juki/files")
@PreAuthorize(FilesPage.READERS)
@Tag(name = "juki-files", description = "住基ネットへの一括照会")
class FileProgressController {

    private final Batches batches;

    FileProgressController(Batches batches) {
        this.batches = batches;
    }

    /** @param over will nothing happen any more by itself? */
    record Progress(
            String state,
            String stateText,
            int done,
            int total,
            int percent,
            int errors,
            @Nullable String trouble,
            boolean over) {}

    @GetMapping("/{id}")
    @Operation(summary = "一括照会の進み具合", description = "状態、済んだ件数と全件数、行エラーの件数、止まっている理由。個人に関する項目は返しません。")
    Progress progress(@PathVariable String id) {
        var batch = batches.get(id);
        var line = FileLine.of(batch, batches.label(batch.source()));
        return new Progress(
                line.state().name(),
                line.stateText(),
                line.done(),
                line.total(),
                line.percent(),
                line.errors(),
                line.trouble(),
                !line.open());
    }
}
