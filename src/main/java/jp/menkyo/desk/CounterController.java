package jp.menkyo.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.registry.Domicile;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.Prefecture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The reception desk's page for paper applications; what it sends is checked by the counter's interface. */
@Controller("counterPage")
class CounterController {

    /** What people apply for; the rest only the office itself begins. */
    private static final List<Procedure> PROCEDURES = List.of(
            Procedure.NEW,
            Procedure.CHANGE,
            Procedure.REISSUE,
            Procedure.DELETION,
            Procedure.FOUND_CERTIFICATE,
            Procedure.LINKAGE,
            Procedure.REGISTRATION_PROOF);

    private final Clock clock;

    CounterController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/desk/counter")
    @PreAuthorize("hasRole('reception')")
    String page(Model model) {
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("procedures", PROCEDURES);
        model.addAttribute("prefectures", Prefecture.all());
        model.addAttribute("nationalities", Domicile.nationalities());
        model.addAttribute("changeKinds", ChangeKind.values());
        model.addAttribute("changeReasons", ChangeReason.values());
        model.addAttribute("deletionKinds", DeletionKind.values());
        model.addAttribute("applicants", Applicant.values());
        model.addAttribute(
                "certificateStates",
                Arrays.stream(CertificateState.values())
                        .filter(state -> state != CertificateState.FOUND)
                        .toList());
        model.addAttribute(
                "papers",
                Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::handedIn)
                        .toList());
        return "desk/counter";
    }
}
