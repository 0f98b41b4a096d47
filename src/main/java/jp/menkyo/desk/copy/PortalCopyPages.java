package jp.menkyo.desk.copy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.intake.copy.PortalCopies;
import jp.menkyo.intake.copy.PortalCopy;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which copies the portal still has, and which of them it should have deleted long ago. */
@Controller
@PreAuthorize("hasAnyRole('manager','system-officer','auditor')")
@Tag(name = "portal-copies", description = "申請サイトに残る写し")
class PortalCopyPages {

    private final PortalCopies copies;
    private final CaseWords words;

    PortalCopyPages(PortalCopies copies, CaseWords words) {
        this.copies = copies;
        this.words = words;
    }

    @GetMapping("/desk/portal-copies")
    String list(
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int shown = Math.max(0, page);
        long total = copies.countOpen(overdue);
        model.addAttribute(
                "lines", copies.open(overdue, shown).stream().map(Line::of).toList());
        model.addAttribute("total", total);
        model.addAttribute("overdue", overdue);
        model.addAttribute("page", shown);
        model.addAttribute("size", PortalCopies.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * PortalCopies.PAGE_SIZE < total);
        model.addAttribute("words", words);
        return "desk/portal-copies";
    }

    /** For the page. */
    public record Line(PortalCopy copy, String reason) {

        static Line of(PortalCopy copy) {
            return new Line(copy, words(copy.lastReason()));
        }
    }

    private static String words(@Nullable String reason) {
        if (reason == null) {
            return "返事を待っています";
        }
        return reason.equals("KEPT") ? "申請サイトは、まだ残っていると答えました" : GatewayWords.reason(reason);
    }

    @PostMapping("/api/portal-copies/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('manager','system-officer')")
    @Operation(summary = "写しの削除をもう一度求める（管理職・情報システム責任者）")
    void retry(@PathVariable String id) {
        copies.askAgain(id);
    }
}
