package jp.menkyo.notification.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates. Subjects name the case, never the person. */
@Component
public class NoticeText {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    NoticeText() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("notices/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** Subject and text as they are sent. */
    public record Words(String subject, String body) {}

    public Words write(
            NoticeTemplate template, CaseNumber caseNumber, PersonName name, Map<String, String> facts, Office office) {
        var context = new Context(Locale.JAPANESE);
        Facts.of(template, facts).forEach(context::setVariable);
        context.setVariable("receiptNumber", caseNumber.value());
        context.setVariable("name", name.display());
        context.setVariable("office", office);
        var subject = "【栄養士免許】" + template.title() + "（受付番号 " + caseNumber + "）";
        return new Words(subject, engine.process(template.name().toLowerCase(Locale.ROOT), context));
    }
}
