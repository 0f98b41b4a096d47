package jp.menkyo.staff;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The officer whose request is being answered. */
@Component
public class CurrentStaff {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final StaffDirectory directory;

    CurrentStaff(StaffDirectory directory) {
        this.directory = directory;
    }

    /** The signed-in officer with the roles of this moment; {@link NotSignedIn} when nobody is. */
    public StaffMember get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!TRUST.isAuthenticated(authentication)) {
            throw new NotSignedIn();
        }
        return directory.find(authentication.getName()).orElseThrow(NotSignedIn::new);
    }
}
