package jp.menkyo.mynumber.reveal.ground;

import java.time.Instant;
import java.util.Optional;
import jp.menkyo.mynumber.reveal.grant.Grants;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who may see numbers at this moment: by the standing role (個人番号閲覧), or by a temporary grant that has not run out. */
@Service
public class Permits {

    private final Grants grants;

    Permits(Grants grants) {
        this.grants = grants;
    }

    /** @param grantId and end of the temporary right; both null for the standing role */
    public record Permit(@Nullable String grantId, @Nullable Instant until) {}

    /** The permit of {@code officer}, asked for anew each time: a right that ran out or was taken back is gone at once. */
    public Optional<Permit> of(StaffMember officer) {
        if (officer.has(Role.NUMBER_VIEWER)) {
            return Optional.of(new Permit(null, null));
        }
        return officer.roles().isEmpty()
                ? Optional.empty()
                : grants.active(officer.username()).map(grant -> new Permit(grant.id(), grant.expiresAt()));
    }
}
