package jp.menkyo.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search in the roster and its licences one by one; every person shown is written to the audit trail. */
@RestController
@RequestMapping("/api/licences")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
@Tag(name = "名簿")
class LicenceApi {

    private final Registry registry;
    private final RosterSearch roster;
    private final AuditTrail audit;

    LicenceApi(Registry registry, RosterSearch roster, AuditTrail audit) {
        this.registry = registry;
        this.roster = roster;
        this.audit = audit;
    }

    @GetMapping
    @Transactional
    @Operation(summary = "名簿を検索する（氏名の異体字、カナ、登録番号、生年月日、和暦）")
    LicencePage search(
            @Parameter(example = "髙橋　平成12年4月3日") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "IN_FORCE, SUSPENDED, REVOKED, DELETED") @RequestParam(required = false)
                    Licence.@Nullable State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @Parameter(description = "kana, number, birthDate, registeredOn") @RequestParam(defaultValue = "kana")
                    String sort) {
        var found = roster.search(q, state, page, size, sort);
        found.items()
                .forEach(hit -> audit.viewed(
                        "LICENCE_FOUND", null, hit.candidate().number().code(), "SEARCH"));
        return LicencePage.of(found, page);
    }

    @GetMapping("/{number}")
    @Transactional
    @Operation(summary = "免許の登録事項を見る")
    LicenceView show(@Parameter(example = "13-12") @PathVariable String number) {
        var licence = find(number);
        audit.viewed("LICENCE", licence.items().caseNumber(), licence.number().code(), "LICENCE_PAGE");
        return LicenceView.of(licence);
    }

    @GetMapping("/{number}/history")
    @Transactional
    @Operation(summary = "免許の履歴を見る")
    List<HistoryLine> history(@Parameter(example = "13-12") @PathVariable String number) {
        var licence = find(number);
        audit.viewed(
                "LICENCE_HISTORY",
                licence.items().caseNumber(),
                licence.number().code(),
                "LICENCE_PAGE");
        return registry.history(licence.number()).stream().map(HistoryLine::of).toList();
    }

    @GetMapping("/{number}/title")
    @Transactional
    @Operation(summary = "その日に栄養士の名称を使えるかを見る")
    TitleView title(
            @Parameter(example = "13-12") @PathVariable String number,
            @Parameter(example = "2026-04-01") @RequestParam LocalDate on) {
        var licence = find(number);
        audit.viewed(
                "LICENCE_TITLE", licence.items().caseNumber(), licence.number().code(), "LICENCE_PAGE");
        return TitleView.of(registry.titleOn(licence.number(), on));
    }

    private Licence find(String number) {
        try {
            return registry.find(LicenceNumber.parse(number)).orElseThrow(LicenceUnknown::new);
        } catch (IllegalArgumentException malformed) {
            throw new LicenceUnknown();
        }
    }
}
