package jp.menkyo.desk;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.casefile.note.Mentions;
import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.intake.copy.PortalCopies;
import jp.menkyo.mynumber.reveal.brake.Alarms;
import jp.menkyo.mynumber.reveal.grant.Grants;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.revealreview.RevealReviews;
import jp.menkyo.workflow.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page officers land on: how much waits for them, and the ways to it. */
@Controller
class DeskController {

    private static final Set<Role> WITH_TASKS =
            EnumSet.of(Role.RECEPTION, Role.EXAMINER, Role.APPROVER, Role.ISSUER, Role.TREASURER, Role.MANAGER);

    private final CurrentStaff staff;
    private final Worklist worklist;
    private final Grants grants;
    private final Alarms alarms;
    private final RevealReviews reviews;
    private final PortalCopies copies;
    private final GatewayAlarms gatewayAlarms;
    private final Mentions mentions;

    DeskController(
            CurrentStaff staff,
            Worklist worklist,
            Grants grants,
            Alarms alarms,
            RevealReviews reviews,
            PortalCopies copies,
            GatewayAlarms gatewayAlarms,
            Mentions mentions) {
        this.staff = staff;
        this.worklist = worklist;
        this.grants = grants;
        this.alarms = alarms;
        this.reviews = reviews;
        this.copies = copies;
        this.gatewayAlarms = gatewayAlarms;
        this.mentions = mentions;
    }

    /** Whoever has tasks begins with them. */
    @GetMapping("/")
    String root() {
        boolean works = staff.get().roles().stream().anyMatch(WITH_TASKS::contains);
        return "redirect:" + (works ? "/camunda/app/tasklist/default/#/table" : "/desk");
    }

    @GetMapping("/desk")
    String desk(Model model) {
        StaffMember me = staff.get();
        model.addAttribute("name", me.name());
        model.addAttribute(
                "roles", me.roles().stream().map(Role::label).sorted().collect(Collectors.joining("・")));
        model.addAttribute("work", worklist.counts(me));
        model.addAttribute("grantsWaiting", Grants.decides(me) ? grants.waiting() : null);
        model.addAttribute("revealAlarms", alarms.open());
        model.addAttribute("revealReviews", reviews.open());
        model.addAttribute("gatewayAlarms", gatewayAlarms.open());
        model.addAttribute("mentions", mentions.unread(me.username()));
        model.addAttribute("copiesOverdue", copies.countOpen(true));
        return "desk/index";
    }
}
