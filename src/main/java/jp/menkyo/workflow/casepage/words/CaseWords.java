package jp.menkyo.workflow.casepage.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts codes and dates of a case into the words that officers read. */
@Component
public class CaseWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Map<String, String> PROGRAMS =
            Map.of("system", "システム", "portal", "申請サイト", "anonymousUser", "外部のシステム");

    private final StaffDirectory staff;
    private final ReasonWords reasons;
    private final FormWords form = new FormWords();
    private final FindingWords finding = new FindingWords();

    CaseWords(StaffDirectory staff, ReasonWords reasons) {
        this.staff = staff;
        this.reasons = reasons;
    }

    public String day(LocalDate date) {
        return WarekiDate.display(date);
    }

    public String moment(Instant at) {
        var time = at.atZone(ZoneId.of("Asia/Tokyo"));
        return day(time.toLocalDate()) + " " + TIME.format(time);
    }

    /** An act of the audit trail in words. */
    public String act(String action) {
        return ActWords.of(action);
    }

    /** The acts that have words, by code. */
    public Map<String, String> acts() {
        return ActWords.all();
    }

    /** What sort of entry an act makes in the timeline. */
    public TimelineKind kind(String action) {
        return TimelineKind.of(action);
    }

    /** Why or how it was done, in words; null where the act says enough. */
    public @Nullable String because(AuditEntry entry) {
        return reasons.of(entry);
    }

    public String waiting(CaseFile.Waiting waiting) {
        var sentence = "%sの応答を待っています（%s から。%s）。応答が戻りしだい自動で進みます。"
                .formatted(
                        GatewayWords.gateway(waiting.gateway()),
                        moment(waiting.since()),
                        GatewayWords.reason(waiting.reason()));
        var reported = waiting.reportedAt();
        return reported == null ? sentence : sentence + "待ちが長くなったので、%s に情報システム責任者に知らせました。".formatted(moment(reported));
    }

    /** Days to the target day: 残り3営業日, 本日まで or 2営業日超過. */
    public String daysLeft(int officeDays) {
        if (officeDays == 0) {
            return "本日まで";
        }
        return officeDays > 0 ? "残り" + officeDays + "営業日" : -officeDays + "営業日超過";
    }

    /** A flag of the decision tables in words. */
    public String flag(String flag) {
        return FlagWords.of(flag);
    }

    /** 申請区分 as code and words. */
    public String applicationClass(String code) {
        return ClassWords.of(code);
    }

    /** Words for what the applicant wrote. */
    public FormWords form() {
        return form;
    }

    /** Words for what others answered. */
    public FindingWords finding() {
        return finding;
    }

    public String staff(String username) {
        return staff.find(username).map(StaffMember::name).orElse(PROGRAMS.getOrDefault(username, username));
    }
}
