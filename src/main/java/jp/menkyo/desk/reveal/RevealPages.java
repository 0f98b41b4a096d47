package jp.menkyo.desk.reveal;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.mynumber.reveal.Comparisons;
import jp.menkyo.mynumber.reveal.RevealRecord;
import jp.menkyo.mynumber.reveal.RevealSettings;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.mynumber.reveal.brake.KillSwitch;
import jp.menkyo.mynumber.reveal.ground.Permits;
import jp.menkyo.mynumber.reveal.ground.Purposes;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.FreshSignIn;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of an officer who may see numbers: which case, the number of it, and what she looked at lately. */
@Controller
class RevealPages {

    private static final int RECENT = 20;

    private final Reveals reveals;
    private final RevealRecord record;
    private final RevealSettings settings;
    private final Comparisons comparisons;
    private final Permits permits;
    private final Purposes purposes;
    private final KillSwitch killSwitch;
    private final CaseFiles cases;
    private final CaseWords words;
    private final FreshSignIn fresh;
    private final CurrentStaff staff;
    private final AuditTrail audit;

    RevealPages(
            Reveals reveals,
            RevealRecord record,
            RevealSettings settings,
            Comparisons comparisons,
            Permits permits,
            Purposes purposes,
            KillSwitch killSwitch,
            CaseFiles cases,
            CaseWords words,
            FreshSignIn fresh,
            CurrentStaff staff,
            AuditTrail audit) {
        this.reveals = reveals;
        this.record = record;
        this.settings = settings;
        this.comparisons = comparisons;
        this.permits = permits;
        this.purposes = purposes;
        this.killSwitch = killSwitch;
        this.cases = cases;
        this.words = words;
        this.fresh = fresh;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping("/desk/reveals")
    String mine(Model model) {
        var me = staff.get();
        model.addAttribute("permit", permits.of(me).orElse(null));
        model.addAttribute("on", killSwitch.on());
        model.addAttribute("recent", record.recent(me.username(), RECENT));
        model.addAttribute("words", words);
        return "desk/reveal/mine";
    }

    /** From the field in which an officer types the number of a case. */
    @GetMapping("/desk/reveals/case")
    String go(@RequestParam String number) {
        return "redirect:/desk/reveals/" + parsed(number.strip().toUpperCase(Locale.ROOT));
    }

    @GetMapping("/desk/reveals/{caseNumber}")
    String page(@PathVariable String caseNumber, HttpSession session, Model model) {
        var me = staff.get();
        var number = parsed(caseNumber);
        var permit = permits.of(me);
        model.addAttribute("caseNumber", number);
        model.addAttribute("permit", permit.orElse(null));
        model.addAttribute("on", killSwitch.on());
        model.addAttribute("me", me);
        model.addAttribute("words", words);
        if (permit.isPresent()) {
            audit.viewed("REVEAL_PAGE", number, null, "REVEAL");
            model.addAttribute("file", cases.get(number));
            model.addAttribute("held", comparisons.possible(number));
            model.addAttribute("purposes", purposes.all());
            model.addAttribute("fresh", reveals.fresh(fresh.provedAt(session)));
            model.addAttribute("seconds", settings.shownFor().toSeconds());
        }
        return "desk/reveal/number";
    }

    private static CaseNumber parsed(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }
}
