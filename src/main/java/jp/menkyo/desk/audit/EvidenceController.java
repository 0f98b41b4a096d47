package jp.menkyo.desk.audit;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.audit.search.AuditQuery;
import jp.menkyo.audit.search.AuditQuery.QueryRefused;
import jp.menkyo.audit.search.AuditSearch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/evidence}: the evidence of one case, one officer or one period; every pack is written down. */
@RestController
class EvidenceController {

    private static final int MOST_LINES = 20_000;

    private final AuditSearch search;
    private final PersonTraces traces;
    private final AuditTrail audit;
    private final CaseWords words;
    private final Clock clock;

    EvidenceController(AuditSearch search, PersonTraces traces, AuditTrail audit, CaseWords words, Clock clock) {
        this.search = search;
        this.traces = traces;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/evidence")
    @PreAuthorize("hasRole('auditor')")
    @Operation(summary = "証跡一式（ZIP）", description = "事案・職員・期間の証跡。事案の期間を指定しないときは、今日までの366日です。")
    ResponseEntity<byte[]> pack(
            @RequestParam(name = "case", required = false) @Nullable String caseNumber,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var today = LocalDate.now(clock);
        var first = from == null && caseNumber != null
                ? today.minusDays(AuditQuery.MOST_DAYS).toString()
                : from;
        var query = new AuditAsked(first, to, officer, null, caseNumber, null, null, "oldest").query(today, traces);
        audit.viewed("EVIDENCE_PACK", caseOf(query), query.officer(), query.from() + "/" + query.to());
        var lines = search.lines(query, null, MOST_LINES + 1);
        if (lines.size() > MOST_LINES) {
            throw new QueryRefused("証跡一式は" + MOST_LINES + "件までです。期間を分けて出力してください。");
        }
        var made = words.staff(AuditTrail.actor()) + "　" + words.moment(clock.instant());
        return zip(new EvidencePack(words).of(lines, inWords(query), made));
    }

    private static @Nullable CaseNumber caseOf(AuditQuery query) {
        var text = query.caseNumber();
        try {
            return text == null ? null : new CaseNumber(text);
        } catch (IllegalArgumentException notANumber) {
            throw new QueryRefused("受付番号として読み取れません。受付票のとおりに入力してください。");
        }
    }

    private static String inWords(AuditQuery query) {
        return "期間：%sから%sまで　事案：%s　職員：%s"
                .formatted(
                        WarekiDate.display(query.from()),
                        WarekiDate.display(query.to()),
                        Objects.requireNonNullElse(query.caseNumber(), "すべて"),
                        Objects.requireNonNullElse(query.officer(), "すべて"));
    }

    private static ResponseEntity<byte[]> zip(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence.zip")
                                .build()
                                .toString())
                .body(content);
    }
}
