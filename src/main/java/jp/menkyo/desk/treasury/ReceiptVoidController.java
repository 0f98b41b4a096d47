package jp.menkyo.desk.treasury;

import jp.menkyo.payment.receipt.voiding.ReceiptVoids;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Voiding a receipt: a treasurer asks, another treasurer or a manager agrees. */
@Controller
@RequestMapping("/desk/receipts/{number}/void")
class ReceiptVoidController {

    private final ReceiptVoids voids;
    private final ConcurrentWork concurrent;
    private final CurrentStaff staff;

    ReceiptVoidController(ReceiptVoids voids, ConcurrentWork concurrent, CurrentStaff staff) {
        this.voids = voids;
        this.concurrent = concurrent;
        this.staff = staff;
    }

    @PostMapping("/request")
    @PreAuthorize("hasRole('treasurer')")
    String request(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, RedirectAttributes said) {
        said.addFlashAttribute("typedReason", reason);
        return answer(
                number,
                said,
                () -> voids.request(number, me(), reason),
                "取消しを申請しました。別の職員（出納又は管理職）の承認を待っています。それまで領収は有効です。");
    }

    @PostMapping("/approve")
    @PreAuthorize("hasAnyRole('treasurer','manager')")
    String approve(@PathVariable String number, RedirectAttributes said) {
        return answer(
                number,
                said,
                () -> voids.approve(number, me()),
                "領収を取り消しました。番号は欠番にせず「取消し済」として残ります。受け取った現金等を納入者に返し、領収証書を回収してください。");
    }

    @PostMapping("/decline")
    @PreAuthorize("hasAnyRole('treasurer','manager')")
    String decline(@PathVariable String number, RedirectAttributes said) {
        return answer(number, said, () -> voids.decline(number, me()), "取消しの申請を取り下げました。領収は有効のままです。");
    }

    private String answer(String number, RedirectAttributes said, Runnable act, String done) {
        said.addAttribute("q", number);
        try {
            concurrent.inTransaction(act);
            said.addFlashAttribute("done", number + "：" + done);
        } catch (Problem refused) {
            said.addFlashAttribute("refused", refused.title());
        }
        return "redirect:/desk/receipts";
    }

    private String me() {
        return staff.get().username();
    }
}
