package jp.menkyo.casefile.note;

import java.util.Set;

/**
 * Somebody who reads or writes notes.
 *
 * @param roles codes of the roles in force
 */
public record Reader(String username, Set<String> roles) {

    private static final String MANAGER = "manager";
    private static final String AUDITOR = "auditor";

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** @param roles of the writer, when the note was written */
    boolean mayRead(Audience audience, String writtenBy, Set<String> writersRoles) {
        if (username.equals(writtenBy) || roles.contains(AUDITOR)) {
            return true;
        }
        return switch (audience) {
            case CASE -> true;
            case SECTION -> roles.stream().anyMatch(writersRoles::contains);
            case MANAGERS -> roles.contains(MANAGER);
        };
    }
}
