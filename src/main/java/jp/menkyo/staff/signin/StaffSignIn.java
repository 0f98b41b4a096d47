package jp.menkyo.staff.signin;

import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.password.PasswordHashes;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password. Unknown, disabled and locked accounts and wrong passwords get the same answer after the
 * same work; the audit trail knows the difference.
 */
@Component
class StaffSignIn implements AuthenticationProvider {

    private final Attempts attempts;
    private final PasswordHashes hashes;
    private final StaffDirectory directory;

    StaffSignIn(Attempts attempts, PasswordHashes hashes, StaffDirectory directory) {
        this.attempts = attempts;
        this.hashes = hashes;
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var attempt = attempts.begin(asked.getName());
        var password = String.valueOf(asked.getCredentials());
        if (!hashes.match(password, attempt.hash())) {
            attempts.failed(attempt);
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(asked.getName());
        return signedIn(asked.getName());
    }

    private Authentication signedIn(String username) {
        var member = directory.find(username).orElseThrow(() -> new BadCredentialsException("refused"));
        var authorities = authorities(member.roles());
        return UsernamePasswordAuthenticationToken.authenticated(
                new User(member.username(), "", authorities), null, authorities);
    }

    private static Set<SimpleGrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
