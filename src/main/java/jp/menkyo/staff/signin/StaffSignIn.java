package jp.menkyo.staff.signin;

import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/** Signs officers in; whatever is wrong gets the same answer. */
@Component
class StaffSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final StaffDirectory directory;

    StaffSignIn(PasswordCheck passwords, StaffDirectory directory) {
        this.passwords = passwords;
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!passwords.signsIn(asked.getName(), String.valueOf(asked.getCredentials()))) {
            throw new BadCredentialsException("refused");
        }
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
