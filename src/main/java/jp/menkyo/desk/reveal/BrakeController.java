package jp.menkyo.desk.reveal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.mynumber.reveal.brake.Alarms;
import jp.menkyo.mynumber.reveal.brake.KillSwitch;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where reveals are stopped and let go on, and where the alarms about them are dealt with. */
@Controller
@PreAuthorize("hasAnyRole('system-officer','manager','auditor')")
@Tag(name = "number")
class BrakeController {

    private final KillSwitch killSwitch;
    private final Alarms alarms;
    private final CurrentStaff staff;
    private final CaseWords words;

    BrakeController(KillSwitch killSwitch, Alarms alarms, CurrentStaff staff, CaseWords words) {
        this.killSwitch = killSwitch;
        this.alarms = alarms;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping("/desk/reveals/control")
    String page(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        var me = staff.get();
        var history = killSwitch.history();
        model.addAttribute("position", killSwitch.position());
        model.addAttribute("history", history);
        model.addAttribute("last", history.isEmpty() ? null : history.get(0));
        model.addAttribute("alarms", alarms.page(shown));
        model.addAttribute("size", Alarms.PAGE_SIZE);
        model.addAttribute("open", alarms.open());
        model.addAttribute("page", shown);
        model.addAttribute("me", me);
        model.addAttribute("system", me.has(Role.SYSTEM_OFFICER));
        model.addAttribute("responsible", me.has(Role.SYSTEM_OFFICER) || me.has(Role.MANAGER));
        model.addAttribute("words", words);
        return "desk/reveal/control";
    }

    /** How the switch is moved. */
    enum Move {
        OFF,
        REQUEST_ON,
        APPROVE_ON,
        DECLINE_ON
    }

    record Wanted(Move move, String reason) {}

    @PostMapping("/api/reveals/switch")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "個人番号の表示を止める・再開する",
            description = "停止（OFF）は情報システム責任者1人、再開は申出（REQUEST_ON）と別の人の承認（APPROVE_ON）が要ります。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"move\": \"OFF\", \"reason\": \"不審な表示が続いたため\"}"))))
    void move(@RequestBody Wanted wanted) {
        var me = staff.get();
        switch (wanted.move()) {
            case OFF -> killSwitch.off(me, wanted.reason());
            case REQUEST_ON -> killSwitch.requestOn(me, wanted.reason());
            case APPROVE_ON -> killSwitch.approveOn(me, wanted.reason());
            case DECLINE_ON -> killSwitch.declineOn(me, wanted.reason());
        }
    }

    record Note(String note) {}

    @PostMapping("/api/reveals/alarms/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "警報を確認済みにする",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"note\": \"本人に確かめ、業務によるものと分かった\"}"))))
    void seen(@PathVariable long id, @RequestBody Note note) {
        alarms.seen(id, staff.get(), note.note());
    }
}
