package jp.menkyo.staff;

import java.util.EnumSet;
import java.util.Set;

/** An officer: the name to sign in with, the name colleagues see, and the roles in force (none once disabled). */
public record StaffMember(String username, String name, Set<Role> roles) {

    public StaffMember {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
