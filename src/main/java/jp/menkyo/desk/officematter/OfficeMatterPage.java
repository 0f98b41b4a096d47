package jp.menkyo.desk.officematter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter.Ground;
import jp.menkyo.intake.matter.LicenceMatter.Source;
import jp.menkyo.registry.Domicile;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The examiner's page: find the licence, see its state, say what is to be done about it. */
@Controller
class OfficeMatterPage {

    private final AdministratorContext administrators;
    private final Clock clock;

    OfficeMatterPage(AdministratorContext administrators, Clock clock) {
        this.administrators = administrators;
        this.clock = clock;
    }

    @GetMapping("/desk/office-matter")
    @PreAuthorize("hasRole('examiner')")
    String page(Model model) {
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("own", administrators.current().prefecture().code());
        model.addAttribute("prefectures", Prefecture.all());
        model.addAttribute("nationalities", Domicile.nationalities());
        model.addAttribute(
                "procedures",
                List.of(
                        Procedure.DISPOSITION,
                        Procedure.OFFICIAL_CORRECTION,
                        Procedure.REVIVAL,
                        Procedure.DELETION,
                        Procedure.LINKAGE));
        model.addAttribute("sources", Source.values());
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("deletionKinds", List.of(DeletionKind.DEATH, DeletionKind.DISAPPEARANCE));
        return "desk/office-matter";
    }
}
