package jp.menkyo.desk.treasury;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.payment.receipt.search.ReceiptLine;
import jp.menkyo.payment.receipt.search.ReceiptQuery;
import jp.menkyo.payment.receipt.search.ReceiptSearch;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of receipts, on the page and as a file. */
@Controller
@PreAuthorize("hasAnyRole('treasurer','manager','auditor')")
class ReceiptListController {

    private static final int LARGEST_EXPORT = 50_000;
    private static final List<String> HEAD = List.of(
            "領収番号", "受付番号", "手数料", "金額（円）", "納付の方法", "取引番号", "収納日時", "収納した職員", "状態", "取消しの理由", "取消しの申請者", "取消しの承認者");

    private final ReceiptSearch search;
    private final CurrentStaff staff;
    private final CaseWords words;
    private final AuditTrail audit;

    ReceiptListController(ReceiptSearch search, CurrentStaff staff, CaseWords words, AuditTrail audit) {
        this.search = search;
        this.staff = staff;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping("/desk/receipts")
    String list(
            @ModelAttribute("filter") ReceiptFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        var found = search.find(filter.query(), shown);
        model.addAttribute("lines", found.lines());
        model.addAttribute("total", found.total());
        model.addAttribute("yen", found.yen().display());
        model.addAttribute("states", ReceiptLine.State.values());
        model.addAttribute("sorts", ReceiptQuery.Sort.values());
        model.addAttribute("sort", filter.chosenSort());
        model.addAttribute("page", shown);
        model.addAttribute("size", ReceiptSearch.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * ReceiptSearch.PAGE_SIZE < found.total());
        model.addAttribute("me", staff.get().username());
        model.addAttribute("words", words);
        return "desk/receipts";
    }

    @GetMapping("/desk/receipts.csv")
    ResponseEntity<byte[]> export(@ModelAttribute("filter") ReceiptFilter filter) {
        audit.viewed("RECEIPT_LIST", null, null, "EXPORT");
        var found = search.all(filter.query(), LARGEST_EXPORT + 1);
        if (found.size() > LARGEST_EXPORT) {
            throw new TooMany();
        }
        var rows = found.stream().map(this::cells);
        return new CsvFile(Stream.concat(Stream.of(HEAD), rows).toList()).answer("receipts.csv");
    }

    private List<String> cells(ReceiptLine line) {
        return List.of(
                line.number(),
                line.caseNumber().value(),
                line.purpose().label(),
                Long.toString(line.amount().amount()),
                line.means().label(),
                text(line.reference()),
                moment(line.receivedAt()),
                words.staff(line.receivedBy()),
                line.state().label(),
                text(line.reason()),
                officer(line.requestedBy()),
                officer(line.decidedBy()));
    }

    /** More than a file of ours holds. */
    static final class TooMany extends Problem {

        TooMany() {
            super(422, "TOO_MANY_RECEIPTS", "該当する領収が%,d件を超えるため、保存できません。収納日で期間を絞ってください。".formatted(LARGEST_EXPORT));
        }
    }

    private String moment(Instant at) {
        return words.moment(at);
    }

    private String officer(@Nullable String username) {
        return username == null ? "" : words.staff(username);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
