package jp.menkyo.desk.outside;

import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.Notices;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.workflow.retry.NextStep;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer may do with a message that does not get through. Doing it twice does it once. */
@Controller
@RequestMapping("/desk/messages")
@PreAuthorize("hasRole('system-officer')")
class MessageHandController {

    private static final String BACK = "redirect:/desk/messages";

    private final MessageBook book;
    private final NextStep nextStep;
    private final Notices notices;

    MessageHandController(MessageBook book, NextStep nextStep, Notices notices) {
        this.book = book;
        this.nextStep = nextStep;
        this.notices = notices;
    }

    /** Lets the case send it again now, under the same key. */
    @PostMapping("/replay")
    String replay(@RequestParam Message.Kind kind, @RequestParam String id, RedirectAttributes said) {
        var message = message(kind, id);
        if (message.replayable() && message.caseNumber() != null && nextStep.now(message.caseNumber())) {
            say(said, "もう一度送るよう指示しました。同じ鍵で送るので、二重にはなりません。");
        } else {
            say(said, "すでに送り直しているか、終わっています。二重には送りません。");
        }
        return BACK;
    }

    /** A person has found out whether a mail arrived. */
    @PostMapping("/settle")
    String settle(
            @RequestParam Message.Kind kind,
            @RequestParam String id,
            @RequestParam boolean arrived,
            RedirectAttributes said) {
        var message = message(kind, id);
        if (message.uncertain()) {
            notices.settle(new NoticeId(id), arrived);
            goOn(message);
            say(said, arrived ? "届いたものとして記録しました。" : "届いていないものとして、もう一度送ります。");
        } else {
            say(said, "この通知の結果はすでに決まっています。");
        }
        return BACK;
    }

    @PostMapping("/give-up")
    String giveUp(
            @RequestParam Message.Kind kind,
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes said) {
        var message = message(kind, id);
        try {
            if (message.abandonable()) {
                notices.giveUp(new NoticeId(id), SwitchReason.of(reason).words());
                goOn(message);
                say(said, "送信を取りやめました。記入した方法で本人に伝えてください。");
            } else {
                say(said, "この送受信は取りやめられません。");
            }
        } catch (SwitchReason.ReasonRefused refused) {
            said.addFlashAttribute("refused", refused.getMessage());
            said.addFlashAttribute("typed", SwitchReason.harmless(reason));
            said.addFlashAttribute("refusedId", id);
        }
        return BACK;
    }

    /** The step of the case that sends the notice finds it settled, and the case goes on. */
    private void goOn(Message message) {
        if (message.caseNumber() != null) {
            nextStep.now(message.caseNumber());
        }
    }

    private Message message(Message.Kind kind, String id) {
        return book.get(kind, id).orElseThrow(NoSuchMessage::new);
    }

    private static void say(RedirectAttributes said, String words) {
        said.addFlashAttribute("done", words);
    }

    /** There is no such message. */
    static final class NoSuchMessage extends Problem {

        NoSuchMessage() {
            super(404, "UNKNOWN_MESSAGE", "この送受信は見つかりません。送受信の画面から選び直してください。");
        }
    }
}
