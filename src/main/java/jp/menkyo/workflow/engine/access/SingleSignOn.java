package jp.menkyo.workflow.engine.access;

import jakarta.servlet.FilterConfig;
import java.util.List;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever has signed in at our door is signed in at the engine's web applications too. */
@Configuration(proxyBeanMethods = false)
class SingleSignOn {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineSignOn() {
        var registration = new FilterRegistrationBean<ContainerBasedAuthenticationFilter>(new OurOfficers());
        registration.setName("engineSignOn");
        registration.setUrlPatterns(List.of("/camunda/app/*", "/camunda/api/*"));
        return registration;
    }

    @Bean
    FilterRegistrationBean<PageSizeCap> enginePageSizeCap() {
        var registration = new FilterRegistrationBean<>(new PageSizeCap());
        registration.setUrlPatterns(List.of("/camunda/api/engine/*"));
        return registration;
    }

    /** Takes the name from the request, where our door has put it; the groups come from the directory. */
    private static final class OurOfficers extends ContainerBasedAuthenticationFilter {

        @Override
        public void init(FilterConfig configuration) {
            authenticationProvider = new ContainerBasedAuthenticationProvider();
        }
    }
}
