package jp.menkyo.desk.treasury;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.payment.slip.SlipNumber;
import jp.menkyo.payment.slip.SlipRefused;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.CaseNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a scanner reads a slip, or an officer types its number or that of a case; leads to the fees of the case. */
@Controller
@PreAuthorize("hasAnyRole('reception','treasurer','manager','auditor')")
class FeeSearchController {

    private static final String NEITHER = "納付書番号（例：NF8-000123-L）か受付番号（例：R8-000123-L）を、末尾の文字まで入力してください。";

    private final Slips slips;
    private final CaseFiles cases;

    FeeSearchController(Slips slips, CaseFiles cases) {
        this.slips = slips;
        this.cases = cases;
    }

    @GetMapping("/desk/fees")
    String page() {
        return "desk/fees";
    }

    /** What is typed here may be anything, so it never becomes part of an address. */
    @PostMapping("/desk/fees")
    String find(@RequestParam(defaultValue = "") String number, RedirectAttributes said) {
        try {
            return "redirect:/desk/fees/" + caseOf(number.strip());
        } catch (SlipRefused | CaseNotFound unknown) {
            said.addFlashAttribute("refused", unknown.title());
        } catch (IllegalArgumentException neither) {
            said.addFlashAttribute("refused", NEITHER);
        }
        return "redirect:/desk/fees";
    }

    /** The case alone, or with the charge of the slip that was scanned. */
    private String caseOf(String typed) {
        Optional<SlipNumber> slip = SlipNumber.typed(typed);
        if (slip.isPresent()) {
            Slip found = slips.get(slip.get());
            return found.caseNumber() + "?slip=" + found.number();
        }
        var number = new CaseNumber(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
        return cases.get(number).caseNumber().value();
    }
}
