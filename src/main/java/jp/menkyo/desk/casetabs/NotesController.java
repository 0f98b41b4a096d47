package jp.menkyo.desk.casetabs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.menkyo.casefile.note.Audience;
import jp.menkyo.casefile.note.Mentions;
import jp.menkyo.casefile.note.NoteRefused;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.casefile.note.OfficerNotes.Colleague;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.casepage.NoteReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notes of a case: read by those they are for, written for some of them, with colleagues who are called on. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/notes")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class NotesController {

    /** Who opens cases, and so may be called to one. */
    private static final Set<Role> READERS =
            Set.of(Role.RECEPTION, Role.EXAMINER, Role.APPROVER, Role.ISSUER, Role.MANAGER, Role.AUDITOR);

    private final TabFrame frame;
    private final OfficerNotes notes;
    private final Mentions mentions;
    private final NoteReaders readers;
    private final StaffDirectory staff;

    NotesController(TabFrame frame, OfficerNotes notes, Mentions mentions, NoteReaders readers, StaffDirectory staff) {
        this.frame = frame;
        this.notes = notes;
        this.mentions = mentions;
        this.readers = readers;
        this.staff = staff;
    }

    @GetMapping
    String list(@PathVariable String caseNumber, Model model) {
        var reader = readers.now();
        var number = frame.open(CaseTab.NOTES, caseNumber, model);
        model.addAttribute("notes", notes.of(number, reader));
        model.addAttribute("audiences", Audience.values());
        model.addAttribute("colleagues", colleagues(reader.username()));
        return TabFrame.PAGE;
    }

    private List<StaffMember> colleagues(String me) {
        return staff.all().stream()
                .filter(officer -> !officer.username().equals(me))
                .filter(officer -> officer.roles().stream().anyMatch(READERS::contains))
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    /** What was typed stays when it is refused, unless a My Number is in it. */
    @PostMapping
    String write(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "CASE") String audience,
            @RequestParam(required = false) @Nullable List<String> mentioned,
            HttpServletResponse response,
            Model model) {
        var called = mentioned == null ? List.<String>of() : mentioned;
        try {
            notes.write(TabFrame.number(caseNumber), readers.now(), words, audience(audience), called(called));
            return "redirect:/desk/cases/" + TabFrame.number(caseNumber) + "/notes";
        } catch (NoteRefused refused) {
            model.addAttribute("refused", refused.title());
            model.addAttribute("typed", NumberShape.containsNumber(words) ? "" : words);
            model.addAttribute("chosen", audience(audience));
            model.addAttribute("called", called);
            response.setStatus(refused.status());
            return list(caseNumber, model);
        }
    }

    private static Audience audience(String name) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Audience.CASE);
    }

    private List<Colleague> called(List<String> usernames) {
        return colleagues(readers.now().username()).stream()
                .filter(officer -> usernames.contains(officer.username()))
                .map(officer -> new Colleague(NoteReaders.of(officer), officer.name()))
                .toList();
    }

    /** The reader has read what is for them. */
    @PostMapping("/read")
    String read(@PathVariable String caseNumber) {
        var number = TabFrame.number(caseNumber);
        mentions.read(number, readers.now().username());
        return "redirect:/desk/cases/" + number + "/notes";
    }
}
