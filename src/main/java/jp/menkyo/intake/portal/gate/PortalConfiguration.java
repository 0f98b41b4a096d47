package jp.menkyo.intake.portal.gate;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the gate in front of the portal's addresses, inside the common door, which leaves them open. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    FilterRegistrationBean<PortalGate> portalGate(
            PortalCredential credential, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
        var gate = new FilterRegistrationBean<>(new PortalGate(credential, refusals));
        gate.addUrlPatterns("/api/portal/*");
        return gate;
    }
}
