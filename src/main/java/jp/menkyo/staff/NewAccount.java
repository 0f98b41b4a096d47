package jp.menkyo.staff;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account to be opened for one officer.
 *
 * @param staffNumber the officer's number at the prefecture; a second account for it is refused
 * @param demo made with a published password: a production system refuses to start while one exists
 */
public record NewAccount(
        String username, String staffNumber, String name, String password, Set<Role> roles, boolean demo) {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9]{2,30}");

    public NewAccount {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a user name: " + username);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account needs the officer's name");
        }
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
