package jp.menkyo.demo;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page of caught mails. */
@RestController
class MailsController {

    private final MailCatcher catcher;

    MailsController(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @GetMapping("/demo/mails.json")
    List<MailCatcher.Mail> list() {
        return catcher.mails();
    }

    @GetMapping(value = "/demo/mails", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        var page = new StringBuilder("""
                <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>届いたメール</title>
                <link rel="stylesheet" href="/assets/menkyo.css"></head><body class="menkyo-page"><main class="menkyo">
                <h1>届いたメール（デモ用）</h1>
                """);
        catcher.mails()
                .forEach(mail -> page.append("<article class=\"notice notice-info\"><h2>")
                        .append(HtmlUtils.htmlEscape(mail.subject()))
                        .append("</h2><p>宛先：")
                        .append(HtmlUtils.htmlEscape(String.join("、", mail.recipients())))
                        .append("</p><pre>")
                        .append(HtmlUtils.htmlEscape(mail.text()))
                        .append("</pre></article>"));
        return page.append(catcher.mails().isEmpty() ? "<p>まだ届いていません。</p>" : "")
                .append("</main></body></html>")
                .toString();
    }
}
