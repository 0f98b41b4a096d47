package jp.menkyo.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jp.menkyo.MenkyoTest;
import jp.menkyo.demo.DemoStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Two pages opened at once right after the sign-in must be given the same CSRF token. */
@MenkyoTest
class TwoTabsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    CsrfTokenRepository tokens;

    @Test
    void theTokenIsInTheSessionBeforeTheFirstPage() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();

        var signedIn = browser.perform(formLogin().user("examiner1").password(DemoStaff.passwordOf("examiner1")))
                .andReturn();

        assertThat(signedIn.getResponse().getStatus()).isLessThan(400);
        assertThat(tokens.loadToken(signedIn.getRequest())).isNotNull();
    }
}
