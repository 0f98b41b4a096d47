package jp.menkyo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The one pager of all lists: {@code layout/pager.html}. */
class PagerTest {

    private static final Map<String, Object> SHOWN = Map.of("page", 1, "more", true, "q", "山 田&子");

    private final SpringTemplateEngine engine = engine();

    @Test
    void leadsToThePagesBeforeAndAfter() {
        assertThat(drawn("pages(@{/desk/cases}, ${page}, ${more}, '20件')"))
                .contains("aria-label=\"ページ\"")
                .contains("href=\"/desk/cases?page=0\" rel=\"prev\">前の20件</a>")
                .contains("href=\"/desk/cases?page=2\" rel=\"next\">次の20件</a>");
    }

    @Test
    void leadsOnlyWhereSomethingIs() {
        assertThat(drawn("pages(@{/desk/cases}, 0, true, '20件')"))
                .contains("rel=\"next\"")
                .doesNotContain("prev");
        assertThat(drawn("pages(@{/desk/cases}, 1, false, '20件')"))
                .contains("rel=\"prev\"")
                .doesNotContain("next");
        assertThat(drawn("pages(@{/desk/cases}, 0, false, '20件')")).isBlank();
    }

    @Test
    void keepsWhatTheListIsNarrowedToAndThePlaceOnThePage() {
        assertThat(drawn("pages(@{/desk/x/{id}(id='a b',q=${q})} + '#calls', 0, true, '20件')"))
                .contains("href=\"/desk/x/a%20b?q=%E5%B1%B1%20%E7%94%B0%26%E5%AD%90&amp;page=1#calls\"");
    }

    @Test
    void servesOneOfSeveralListsOfAPage() {
        assertThat(drawn("named('使えない行のページ', 'errors', @{/desk/x}, 1, false, '50件')"))
                .contains("aria-label=\"使えない行のページ\"", "href=\"/desk/x?errors=0\"");
    }

    private String drawn(String fragment) {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var exchange = application.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        var page = "<nav th:replace=\"~{layout/pager :: " + fragment + "}\"></nav>";
        return engine.process(page, new WebContext(exchange, Locale.JAPANESE, SHOWN));
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setResolvablePatterns(Set.of("layout/*"));
        files.setOrder(1);
        var text = new StringTemplateResolver();
        text.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(text);
        return engine;
    }
}
