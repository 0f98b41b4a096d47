package jp.menkyo.desk.settlement;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.settlement.Settlement;
import jp.menkyo.payment.settlement.SettlementFetch;
import jp.menkyo.payment.settlement.day.Cause;
import jp.menkyo.payment.settlement.day.DayClosing;
import jp.menkyo.payment.settlement.store.TakenFile;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the treasurer does on the sheet of a day. Each act comes back to the sheet with a sentence. */
@Controller
@RequestMapping("/desk/settlement/{day}")
@PreAuthorize("hasRole('treasurer')")
class SettlementActs {

    private final Settlement settlement;
    private final SettlementFetch fetch;
    private final DayClosing days;
    private final ConcurrentWork concurrent;
    private final CurrentStaff staff;

    SettlementActs(
            Settlement settlement,
            SettlementFetch fetch,
            DayClosing days,
            ConcurrentWork concurrent,
            CurrentStaff staff) {
        this.concurrent = concurrent;
        this.settlement = settlement;
        this.fetch = fetch;
        this.days = days;
        this.staff = staff;
    }

    @PostMapping("/fetch")
    String fetch(@PathVariable LocalDate day, RedirectAttributes said) {
        return act(day, said, () -> fetch.fetch(day, me()).sentence());
    }

    @PostMapping("/upload")
    String upload(@PathVariable LocalDate day, @RequestParam MultipartFile file, RedirectAttributes said)
            throws IOException {
        var content = file.getBytes();
        return act(
                day,
                said,
                () -> settlement.take(day, content, TakenFile.Source.UPLOADED, me())
                        ? "精算ファイルを取り込み、照合しました。"
                        : "前に取り込んだものと同じ精算ファイルです。重ねて取り込んではいません。");
    }

    @PostMapping("/count")
    String count(
            @PathVariable LocalDate day,
            @RequestParam Means means,
            @RequestParam(required = false) @Nullable String yen,
            RedirectAttributes said) {
        return act(day, said, () -> {
            days.count(day, means, Entered.counted(yen), me());
            return means.label() + "の数えた額を記録しました。";
        });
    }

    @PostMapping("/explain")
    String explain(
            @PathVariable LocalDate day,
            @RequestParam String subject,
            @RequestParam Cause cause,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes said) {
        return act(day, said, () -> {
            var words = Entered.reason(reason);
            concurrent.inTransaction(() -> days.explain(day, subject, cause, words, me()));
            return cause.needsSecondPerson() ? "差異の説明を記録しました。別の職員の承認を待っています。" : "差異の説明を記録しました。";
        });
    }

    @PostMapping("/approve")
    @PreAuthorize("hasAnyRole('treasurer','manager')")
    String approve(@PathVariable LocalDate day, @RequestParam String subject, RedirectAttributes said) {
        return act(day, said, () -> {
            concurrent.inTransaction(() -> days.approve(day, subject, me()));
            return "差異の説明を承認しました。";
        });
    }

    @PostMapping("/book")
    String book(@PathVariable LocalDate day, @RequestParam String orderId, RedirectAttributes said) {
        return act(
                day,
                said,
                () -> settlement.book(day, orderId, me())
                        ? "決済サービスに確かめ、入金を記帳しました。記帳の日は、締めていない今日の日付です。"
                        : "記帳できませんでした。決済サービスが納付済みと答えないか、この注文の手数料がありません。差異として説明してください。");
    }

    @PostMapping("/close")
    String close(@PathVariable LocalDate day, RedirectAttributes said) {
        return act(day, said, () -> {
            days.close(day, me());
            return "この日を締めました。これより後に届くものは、次の締めていない日に記帳します。";
        });
    }

    private String me() {
        return staff.get().username();
    }

    private static String act(LocalDate day, RedirectAttributes said, Supplier<String> work) {
        try {
            said.addFlashAttribute("done", work.get());
        } catch (Problem refused) {
            said.addFlashAttribute("refused", refused.title());
        } catch (GatewayUnavailable silent) {
            said.addFlashAttribute(
                    "refused",
                    "決済サービスから応答がありません（%s）。時間をおいて、もう一度試してください。何も変わっていません。"
                            .formatted(GatewayWords.reason(silent.reason())));
        }
        return "redirect:/desk/settlement/" + day;
    }
}
