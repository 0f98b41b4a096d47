package jp.menkyo.workflow.engine.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jp.menkyo.staff.Role;
import jp.menkyo.staff.RouteRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Allow-list for the engine's web applications. Officers may read what the Tasklist shows; they claim and complete
 * through our own worklist. The administrator of the system may read in the Cockpit and retry jobs. Everything else of the engine's interfaces is
 * refused to everybody: starting, claiming, completing, writing variables, filters, users, authorizations, deployments, set-up.
 */
@Component
class EngineRoutes implements RouteRules {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final RequestMatcher[] EVERY_OFFICER = {
        on(GET, "/camunda/api/engine/engine"),
        on(GET, "/camunda/api/engine/engine/"),
        on(GET, "/camunda/api/admin/auth/user/default"),
        on(GET, "/camunda/api/tasklist/plugin/**"),
        on(GET, "/camunda/api/welcome/plugin/**"),
        on(GET, ENGINE + "/filter"),
        on(GET, ENGINE + "/filter/count"),
        on(GET, ENGINE + "/filter/{id}"),
        on(OPTIONS, ENGINE + "/filter"),
        on(OPTIONS, ENGINE + "/filter/{id}"),
        on(GET, ENGINE + "/filter/{id}/{answer:list|count|singleResult}"),
        on(POST, ENGINE + "/filter/{id}/{answer:list|count|singleResult}"),
        on(GET, ENGINE + "/task/{id}"),
        on(GET, ENGINE + "/task/{id}/{part:form|deployed-form|identity-links|comment}"),
        on(GET, ENGINE + "/user/{id}/profile"),
        on(GET, ENGINE + "/identity/{question:groups|password-policy}"),
        on(GET, ENGINE + "/group/count"),
        on(POST, ENGINE + "/group"),
    };

    private static final String QUERIES =
            "process-instance|execution|job|job-definition|variable-instance|incident|task";
    private static final String PAST = "process-instance|activity-instance|variable-instance|incident|job-log|task"
            + "|decision-instance|detail|external-task-log";

    private static final RequestMatcher[] ADMINISTRATOR = {
        on(GET, "/camunda/app/cockpit/**"),
        on(GET, "/camunda/api/cockpit/plugin/**"),
        on(POST, "/camunda/api/cockpit/plugin/base/default/**"),
        on(GET, ENGINE + "/**"),
        on(POST, ENGINE + "/{query:" + QUERIES + "}"),
        on(POST, ENGINE + "/{query:" + QUERIES + "}/count"),
        on(POST, ENGINE + "/history/{query:" + PAST + "}"),
        on(POST, ENGINE + "/history/{query:" + PAST + "}/count"),
        on(PUT, ENGINE + "/job/{id}/retries"),
    };

    @Override
    public void addTo(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.requestMatchers(EVERY_OFFICER)
                .authenticated()
                .requestMatchers(ADMINISTRATOR)
                .hasAuthority(Role.SYSTEM_ADMIN.authority())
                .requestMatchers(any("/camunda/api/**"), any("/camunda/app/admin/**"), any("/camunda/app/cockpit/**"))
                .denyAll();
    }

    private static RequestMatcher any(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher on(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
