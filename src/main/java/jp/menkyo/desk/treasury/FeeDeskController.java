package jp.menkyo.desk.treasury;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.intake.Applications;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.receipt.Receipt;
import jp.menkyo.payment.receipt.Receipts;
import jp.menkyo.payment.receipt.Tender;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fees of one case: makes out slips (reception and treasurer) and takes money at the counter (treasurer). */
@Controller
@RequestMapping("/desk/fees/{caseNumber}")
@PreAuthorize("hasAnyRole('reception','treasurer','manager','auditor')")
class FeeDeskController {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");

    private final CaseFiles cases;
    private final Applications applications;
    private final Payments payments;
    private final Excesses excesses;
    private final Slips slips;
    private final Receipts receipts;
    private final ConcurrentWork concurrent;
    private final CurrentStaff staff;
    private final AuditTrail audit;
    private final Clock clock;

    FeeDeskController(
            CaseFiles cases,
            Applications applications,
            Payments payments,
            Excesses excesses,
            Slips slips,
            Receipts receipts,
            ConcurrentWork concurrent,
            CurrentStaff staff,
            AuditTrail audit,
            Clock clock) {
        this.clock = clock;
        this.cases = cases;
        this.applications = applications;
        this.payments = payments;
        this.excesses = excesses;
        this.slips = slips;
        this.receipts = receipts;
        this.concurrent = concurrent;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable String caseNumber, @RequestParam(required = false) @Nullable String slip, Model model) {
        var number = number(caseNumber);
        audit.viewed("FEES", number, null, "FEE");
        var made = slips.of(number);
        var handed = receipts.of(number);
        var lines = payments.of(number).stream()
                .map(charge -> FeeLine.of(charge, made, handed, LocalDate.now(clock), slip))
                .toList();
        model.addAttribute("caseNumber", number.value());
        model.addAttribute("payer", applications.get(number).form().name().display());
        model.addAttribute("lines", lines);
        model.addAttribute(
                "slipMissing", lines.stream().anyMatch(line -> line.open() && (line.slip() == null || line.overdue())));
        model.addAttribute("excess", excesses.of(number));
        return "desk/case-fees";
    }

    @PostMapping("/slips")
    @PreAuthorize("hasAnyRole('reception','treasurer')")
    String issue(@PathVariable String caseNumber, RedirectAttributes said) {
        var number = number(caseNumber);
        try {
            slips.issue(number, staff.get().username());
            said.addFlashAttribute("done", "納付書を作りました。「納付書を開く」から印刷してください。");
        } catch (Problem refused) {
            said.addFlashAttribute("refused", refused.title());
        }
        return "redirect:/desk/fees/" + number;
    }

    @PostMapping("/receipts")
    @PreAuthorize("hasRole('treasurer')")
    String receive(
            @PathVariable String caseNumber,
            @RequestParam String charge,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam Means means,
            @RequestParam(required = false) @Nullable String reference,
            RedirectAttributes said) {
        var number = number(caseNumber);
        try {
            requireOf(number, charge);
            var receipt = receive(charge, amount, Tender.typed(means, reference));
            said.addFlashAttribute(
                    "done",
                    "%sを%sで収納しました。領収番号は %s です。納付書の領収証書に領収日付印を押して渡してください。"
                            .formatted(
                                    receipt.amount().display(), receipt.means().label(), receipt.number()));
        } catch (Problem refused) {
            said.addFlashAttribute("refused", refused.title());
            said.addFlashAttribute("typed", new Typed(charge, amount, means, reference));
        }
        return "redirect:/desk/fees/" + number;
    }

    /** What was typed stays when it is refused. */
    public record Typed(
            String charge,
            String amount,
            Means means,
            @Nullable String reference) {}

    private Receipt receive(String charge, String amount, Tender tender) {
        var plain = Normalizer.normalize(amount, Normalizer.Form.NFKC).replaceAll("[,円\\s]", "");
        if (!WHOLE.matcher(plain).matches()) {
            throw new AmountUnreadable();
        }
        var yen = new Yen(Long.parseLong(plain));
        var officer = staff.get().username();
        return concurrent.inTransaction(() -> receipts.receive(charge, yen, tender, officer));
    }

    private void requireOf(CaseNumber number, String charge) {
        if (payments.of(number).stream().noneMatch(one -> one.id().equals(charge))) {
            throw new CaseNotFound();
        }
    }

    private CaseNumber number(String text) {
        try {
            return cases.get(new CaseNumber(text)).caseNumber();
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }

    /** The amount that was typed is none. */
    static final class AmountUnreadable extends Problem {

        AmountUnreadable() {
            super(422, "AMOUNT_UNREADABLE", "受け取った金額を、円単位の数字（例：5600）で入力してください。");
        }
    }
}
