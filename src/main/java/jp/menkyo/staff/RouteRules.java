package jp.menkyo.staff;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * What a module allows on its own addresses beyond "whoever is signed in". All beans of this type are asked, in their order,
 * before the closing rule that everything else needs a sign-in.
 */
@FunctionalInterface
public interface RouteRules {

    void addTo(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes);
}
