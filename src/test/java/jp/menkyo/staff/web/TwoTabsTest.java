package jp.menkyo.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Two pages opened at once right after the sign-in must be given the same CSRF token. */
@MenkyoTest
class TwoTabsTest {

    @Autowired
    SignInAnswers answers;

    @Test
    void theTokenIsInTheSessionBeforeTheFirstPage() throws Exception {
        var tokens = new HttpSessionCsrfTokenRepository();
        var request = new MockHttpServletRequest("POST", "/login");
        var response = new MockHttpServletResponse();
        var token = tokens.loadDeferredToken(request, response);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, token::get);
        assertThat(tokens.loadToken(request)).isNull();

        answers.onAuthenticationSuccess(request, response, new TestingAuthenticationToken("examiner1", null));

        assertThat(tokens.loadToken(request)).isNotNull();
    }
}
