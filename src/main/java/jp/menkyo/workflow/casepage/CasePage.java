package jp.menkyo.workflow.casepage;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.casefile.AppliedRules.AppliedRule;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.Finding;
import jp.menkyo.casefile.Ruling;
import jp.menkyo.intake.ApplicationForm;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Everything an officer needs to decide a case, put together at one moment. */
public record CasePage(
        CaseNumber caseNumber,
        String procedure,
        String channel,
        String state,
        String stateText,
        LocalDate receivedOn,
        LocalDate targetOn,
        long version,
        CaseFile.@Nullable Waiting waiting,
        ApplicationForm application,
        List<Finding> findings,
        List<AppliedRule> rules,
        List<Paper> papers,
        List<Attachment> documents,
        List<Fee> charges,
        List<Similar> similar,
        @Nullable Ruling ruling,
        @Nullable String wanted,
        List<Note> notes,
        @Nullable Licence licence,
        @Nullable Certificate certificate) {

    /** A paper the rules ask for or leave out. */
    public record Paper(String code, String name, String state, String stateText, String why) {}

    /** A stored file. */
    public record Attachment(String id, String kind, String name, String type, long bytes) {}

    public record Fee(String name, String amount, String state, boolean unconfirmed) {}

    /** Somebody with the same kana and birth date. */
    public record Similar(String where, String number, String name, String birthDate) {}

    public record Note(String writtenBy, String at, String words) {}

    public record Licence(String number, String display, LocalDate registeredOn) {}

    public record Certificate(
            String serial, String state, @Nullable String trackingNumber) {}
}
