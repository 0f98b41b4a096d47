package jp.menkyo.desk.grant;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.mynumber.reveal.grant.GrantState;
import jp.menkyo.mynumber.reveal.grant.Grants;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The inventory of temporary rights. Managers, system officers and auditors see all of it and may take it along as a file;
 * everybody else sees what concerns them.
 */
@Controller
class GrantPages {

    private static final List<Integer> MINUTES = List.of(15, 30, 60, 120);
    private static final int LARGEST_EXPORT = 10_000;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Grants grants;
    private final StaffDirectory directory;
    private final CurrentStaff staff;
    private final CaseWords words;
    private final AuditTrail audit;

    GrantPages(Grants grants, StaffDirectory directory, CurrentStaff staff, CaseWords words, AuditTrail audit) {
        this.grants = grants;
        this.directory = directory;
        this.staff = staff;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping("/desk/grants")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var me = staff.get();
        int shown = Math.max(0, page);
        boolean all = Grants.decides(me) || me.has(Role.AUDITOR);
        var chosen = state(state);
        var found = grants.page(chosen, all ? null : me.username(), shown);
        model.addAttribute("grants", found.grants());
        model.addAttribute("total", found.total());
        model.addAttribute("state", chosen);
        model.addAttribute("states", GrantState.values());
        model.addAttribute("page", shown);
        model.addAttribute("size", Grants.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * Grants.PAGE_SIZE < found.total());
        model.addAttribute("all", all);
        model.addAttribute("decides", Grants.decides(me));
        model.addAttribute("me", me);
        model.addAttribute("officers", officers());
        model.addAttribute("minutes", MINUTES);
        model.addAttribute("words", words);
        return "desk/grants";
    }

    /** Those who work here, cannot see numbers anyway, and may be given the right. */
    private List<StaffMember> officers() {
        return directory.all().stream()
                .filter(officer -> !officer.roles().isEmpty() && !officer.has(Role.NUMBER_VIEWER))
                .filter(officer -> !Grants.keptApart(officer))
                .toList();
    }

    @GetMapping("/desk/grants.csv")
    @PreAuthorize("hasAnyRole('manager','system-officer','auditor')")
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable String state) {
        audit.viewed("GRANT_INVENTORY", null, null, "EXPORT");
        var file = new GrantSheet(words).of(grants.all(state(state), LARGEST_EXPORT));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("grants.csv")
                                .build()
                                .toString())
                .body(file);
    }

    private static @Nullable GrantState state(@Nullable String code) {
        return Stream.of(GrantState.values())
                .filter(state -> code != null && state.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
