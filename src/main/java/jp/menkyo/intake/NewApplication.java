package jp.menkyo.intake;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An application about to be accepted; where it came from has been checked already.
 *
 * @param number the applicant's My Number on its way to the vault; null when none was given
 * @param pseudonym the portal's name for the applicant; null for paper
 */
public record NewApplication(
        Channel channel,
        LocalDate receivedOn,
        ApplicationForm form,
        @Nullable MyNumber number,
        NumberSource source,
        @Nullable String pseudonym,
        List<Paper> papers) {

    public NewApplication {
        papers = List.copyOf(papers);
    }

    /** A paper that came with it. */
    public record Paper(DocumentKind kind, String fileName, byte[] content) {}
}
