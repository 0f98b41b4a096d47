package jp.menkyo.staff.web;

import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.RouteRules;
import jp.menkyo.staff.signin.SignOut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.ForceEagerSessionCreationFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One door for our pages, our interfaces and the engine's web applications; whatever is not named needs a sign-in. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** Open to everybody: the door itself, what it is made of, and descriptions that hold no data. */
    private static final RequestMatcher[] OPEN = paths(
            "/login",
            "/assets/**",
            "/favicon.ico",
            "/api/csrf",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/health/readiness");

    /** Called by programs: these modules check credentials themselves, or keep and change nothing. */
    private static final RequestMatcher[] PROGRAMS =
            paths("/api/portal/**", "/api/payments/callbacks", "/api/assessments");

    /** The engine's web applications check a token of their own there. */
    private static final RequestMatcher[] ENGINE = paths("/camunda/api/**");

    private static final RequestMatcher[] SIGN_OUT = paths("/logout", "/camunda/api/admin/auth/user/default/logout");

    private final List<RouteRules> rules;
    private final Barriers barriers;

    SecurityConfiguration(List<RouteRules> rules, Barriers barriers) {
        this.rules = rules;
        this.barriers = barriers;
    }

    @Bean
    SecurityFilterChain staffDoor(
            HttpSecurity http, SignInAnswers answers, SignOut signOut, CsrfTokenRepository tokens, Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(this::routes)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .ignoringRequestMatchers(PROGRAMS)
                        .ignoringRequestMatchers(ENGINE))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(answers).failureHandler(answers))
                .logout(logout -> logout.logoutRequestMatcher(SecurityConfiguration::signsOut)
                        .addLogoutHandler(signOut)
                        .logoutSuccessHandler(answers))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(barriers).accessDeniedHandler(barriers))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .sessionManagement(this::sessions)
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new WorkingDay(clock), ForceEagerSessionCreationFilter.class)
                .build();
    }

    @Bean
    static CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    private void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(PROGRAMS)
                .permitAll()
                .requestMatchers(paths("/actuator/health/operator"))
                .hasAnyAuthority(Role.SYSTEM_ADMIN.authority(), Role.SYSTEM_OFFICER.authority())
                .requestMatchers(paths("/actuator/**"))
                .hasAuthority(Role.SYSTEM_ADMIN.authority());
        rules.forEach(rule -> rule.addTo(routes));
        routes.anyRequest().authenticated();
    }

    private void sessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionFixation(fixation -> fixation.newSession())
                .maximumSessions(1)
                .sessionRegistry(sessionRegistry())
                .expiredSessionStrategy(barriers);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frames -> frames.disable())
                .addHeaderWriter(new ContentPolicy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    /** After the sign-in an officer arrives where she wanted to go, if that was a page. */
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && Visitor.wantsPage(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static boolean signsOut(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Stream.of(SIGN_OUT).anyMatch(path -> path.matches(request));
    }

    private static RequestMatcher[] paths(String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toArray(RequestMatcher[]::new);
    }
}
