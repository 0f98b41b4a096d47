package jp.menkyo.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.Prefecture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The reception desk's page for paper applications; what it sends is checked by the counter's interface. */
@Controller("counterPage")
class CounterController {

    private final Clock clock;

    CounterController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/desk/counter")
    @PreAuthorize("hasRole('reception')")
    String page(Model model) {
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("prefectures", Prefecture.all());
        model.addAttribute(
                "papers",
                Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::handedIn)
                        .toList());
        return "desk/counter";
    }
}
