package jp.menkyo.desk.outside;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.retry.NextStep;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What left the house and what arrived: state, attempts, last failure, next try; never the content. */
@Controller
@PreAuthorize("hasRole('system-officer')")
class MessagesController {

    private final MessageBook book;
    private final NextStep nextStep;
    private final CaseWords words;

    MessagesController(MessageBook book, NextStep nextStep, CaseWords words) {
        this.book = book;
        this.nextStep = nextStep;
        this.words = words;
    }

    @GetMapping("/desk/messages")
    String list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String direction,
            @RequestParam(required = false) @Nullable String caseNumber,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int shown = Math.max(0, page);
        var asked = caseNumber == null ? "" : caseNumber.strip().toUpperCase(Locale.ROOT);
        var number = number(asked);
        boolean nonsense = !asked.isEmpty() && number.isEmpty();
        var found = nonsense
                ? new MessageBook.Page(java.util.List.of(), false)
                : book.find(all, direction(direction), number.orElse(null), shown);
        model.addAttribute("rows", found.messages().stream().map(this::row).toList());
        model.addAttribute("more", found.more());
        model.addAttribute("page", shown);
        model.addAttribute("all", all);
        model.addAttribute("direction", direction);
        model.addAttribute("caseNumber", asked);
        model.addAttribute("nonsense", nonsense);
        return "desk/messages";
    }

    private MessageRow row(Message message) {
        var caseNumber = message.caseNumber();
        Optional<Instant> next =
                message.replayable() && caseNumber != null ? nextStep.due(caseNumber) : Optional.empty();
        return MessageRow.of(message, next, words);
    }

    private static Message.@Nullable Direction direction(@Nullable String code) {
        return code != null && code.matches("OUT|IN") ? Message.Direction.valueOf(code) : null;
    }

    private static Optional<CaseNumber> number(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new CaseNumber(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
