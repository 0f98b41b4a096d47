package jp.menkyo.workflow.casepage;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.finding.AppliedRules.AppliedRule;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.ruling.Ruling;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.Line;
import org.jspecify.annotations.Nullable;

/**
 * What an officer needs to decide a case, put together at one moment; parts that are not shown are empty.
 *
 * @param application null where it is not shown
 * @param standing null where it is not shown
 */
public record CasePage(
        CaseNumber caseNumber,
        String procedure,
        String channel,
        String state,
        String stateText,
        LocalDate receivedOn,
        @Nullable LocalDate targetOn,
        long version,
        CaseFile.@Nullable Waiting waiting,
        @Nullable ApplicationForm application,
        List<Line> matter,
        @Nullable Standing standing,
        List<Comparison> comparison,
        List<MaybeLicence> candidates,
        List<Finding> findings,
        List<AppliedRule> rules,
        List<Paper> papers,
        List<Attachment> documents,
        List<Fee> charges,
        List<Similar> similar,
        @Nullable Ruling ruling,
        List<Line> disposition,
        List<Line> money,
        List<Line> refund,
        List<Line> returns,
        List<Line> voided,
        @Nullable String wanted,
        List<Pause> pauses,
        List<Note> notes,
        @Nullable Licence licence,
        @Nullable Certificate certificate,
        @Nullable Proof proof) {

    /** Has this source said anything yet? */
    public boolean answered(String source) {
        return findings.stream()
                .anyMatch(finding -> finding.source().name().equals(source)
                        && !finding.items().isEmpty());
    }

    /** Is it here? The case itself is the application; other papers of the counter need not be scanned. */
    public boolean attached(Paper paper) {
        return paper.code().equals("APPLICATION")
                || documents.stream().anyMatch(file -> file.kind().equals(paper.code()));
    }

    /** A paper the rules ask for or leave out. */
    public record Paper(String code, String name, String state, String stateText, String why) {}

    /**
     * A stored file.
     *
     * @param scan what the virus scanner said, in words
     * @param barred why it does not open yet, as far as the virus scanner goes; null when it does
     * @param sha256 of its content, so that anybody can see that it is what came in
     */
    public record Attachment(
            String id,
            String kind,
            String name,
            String type,
            long bytes,
            String storedAt,
            String scan,
            @Nullable String barred,
            String sha256) {

        /** Its size as people read it. */
        public String size() {
            return bytes < KILO ? bytes + "バイト" : String.format("%,d KB", Math.round((double) bytes / KILO));
        }

        private static final int KILO = 1024;
    }

    public record Fee(String name, String amount, String state, boolean unconfirmed) {}

    /** Somebody with the same kana and birth date. */
    public record Similar(String where, String number, String name, String birthDate) {}

    public record Note(String writtenBy, String at, String words) {}

    public record Licence(String number, String display, LocalDate registeredOn) {}

    public record Certificate(
            String serial, String state, @Nullable String trackingNumber) {}

    /** A proof of the registration (登録証明書) that was made. */
    public record Proof(LocalDate issuedOn, @Nullable String trackingNumber) {}

    /**
     * @param applicationClass 申請区分
     * @param deadline the statutory day for filing, in words; null when no Act sets one
     * @param officeDaysLeft to the target day, negative when it has passed; null when the case is closed
     * @param waitsFor case about the same licence that comes first
     */
    public record Standing(
            @Nullable String applicationClass,
            String outcome,
            @Nullable String deadline,
            List<String> flags,
            @Nullable Integer officeDaysLeft,
            @Nullable String waitsFor) {}

    /** A licence that may be meant, and what does not agree. */
    public record MaybeLicence(String number, String name, String birthDate, List<String> doubts) {}

    /** A time in which the clock stood. */
    public record Pause(
            String wanted, String from, @Nullable String to) {}
}
