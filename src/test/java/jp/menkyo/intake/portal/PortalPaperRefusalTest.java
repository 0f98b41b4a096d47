package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.SignedApplication;
import org.junit.jupiter.api.Test;

/** Papers that are not what the signed document announces, or that nobody takes. */
@MenkyoTest
class PortalPaperRefusalTest extends PortalRefusals {

    private static final Attachment DIPLOMA =
            new Attachment("卒業証明書.pdf", DocumentKind.GRADUATION_CERTIFICATE, Papers.pdf("diploma"));

    @Test
    void filesOtherThanThoseAnnounced() {
        var signed = portal.sign(form, number, List.of(DIPLOMA));
        var changed = new Attachment(DIPLOMA.name(), DIPLOMA.kind(), Papers.pdf("forged"));
        var extra = new Attachment("b.pdf", DocumentKind.OTHER, Papers.pdf("b"));

        assertThat(differences(signed.withAttachments(List.of()))).containsExactly("ATTACHMENT_MISSING");
        assertThat(differences(signed.withAttachments(List.of(changed)))).containsExactly("ATTACHMENT_CHANGED");
        assertThat(differences(signed.withAttachments(List.of(DIPLOMA, extra)))).containsExactly("ATTACHMENT_EXTRA");
        assertThat(differences(signed.withAttachments(List.of(DIPLOMA, DIPLOMA))))
                .containsExactly("ATTACHMENT_EXTRA");
    }

    @Test
    void tooManyFiles() {
        var files = new ArrayList<Attachment>();
        for (int n = 0; n < 11; n++) {
            files.add(new Attachment(n + ".pdf", DocumentKind.OTHER, Papers.pdf("page" + n)));
        }

        assertThat(differences(portal.sign(form, number, files))).containsExactly("ATTACHMENT_COUNT");
    }

    @Test
    void kindsThatNobodyHandsIn() {
        var own = new Attachment("a.pdf", DocumentKind.LICENCE_CERTIFICATE, Papers.pdf("a"));

        assertThat(differences(portal.sign(form, number, List.of(own)))).containsExactly("UNKNOWN_PAPER");
    }

    @Test
    void disguisedFiles() {
        var disguised = new Attachment("卒業証明書.pdf", DocumentKind.OTHER, "<html><script>".getBytes());

        refuses(415, "DOCUMENT_TYPE", portal.sign(form, number, List.of(disguised)));
    }

    @Test
    void oversizedFiles() {
        var large = new Attachment(
                "a.pdf", DocumentKind.OTHER, Arrays.copyOf(Papers.pdf("a"), Documents.LARGEST + 100_000));

        var answer = portal.send(portal.sign(form, number, List.of(large)), key());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(body(answer).path("code").asText()).isEqualTo("DOCUMENT_TOO_LARGE");
    }

    private List<String> differences(SignedApplication signed) {
        var codes = new ArrayList<String>();
        refuses(422, "ATTACHMENTS_DIFFER", signed)
                .path("errors")
                .forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }
}
