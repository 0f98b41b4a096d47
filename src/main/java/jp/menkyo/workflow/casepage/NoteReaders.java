package jp.menkyo.workflow.casepage;

import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.casefile.note.Reader;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.NotSignedIn;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Officers as readers of notes. */
@Component
public class NoteReaders {

    private final CurrentStaff staff;

    NoteReaders(CurrentStaff staff) {
        this.staff = staff;
    }

    /** Whoever reads now; somebody without a role, when no officer has signed in. */
    public Reader now() {
        try {
            return of(staff.get());
        } catch (NotSignedIn nobody) {
            return new Reader("", Set.of());
        }
    }

    public static Reader of(StaffMember officer) {
        return new Reader(
                officer.username(), officer.roles().stream().map(Role::code).collect(Collectors.toSet()));
    }
}
