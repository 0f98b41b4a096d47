package jp.menkyo.workflow.casepage.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Puts codes and dates of a case into the words that officers read. */
@Component
public class CaseWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Map<String, String> GATEWAYS =
            Map.of("juki", "住基ネット", "infonet", "情報提供ネットワークシステム", "payprovider", "決済サービス");
    private static final Map<String, String> REASONS = Map.of(
            "TIMEOUT", "時間内に応答がない",
            "CONNECTION", "接続できない",
            "BREAKER_OPEN", "障害のため呼び出しを止めている",
            "GARBAGE", "応答の内容が読み取れない",
            "WRONG_PERSON", "別人の回答が返った",
            "SYSTEM_ERROR", "相手側の系統エラー");

    private static final Map<String, String> PROGRAMS =
            Map.of("system", "システム", "portal", "申請サイト", "anonymousUser", "外部のシステム");

    private final StaffDirectory staff;
    private final FormWords form = new FormWords();
    private final FindingWords finding = new FindingWords();

    CaseWords(StaffDirectory staff) {
        this.staff = staff;
    }

    public String day(LocalDate date) {
        return WarekiDate.display(date);
    }

    public String moment(Instant at) {
        var time = at.atZone(ZoneId.of("Asia/Tokyo"));
        return day(time.toLocalDate()) + " " + TIME.format(time);
    }

    /** An act of the audit trail in words; a new code shows as itself until it is listed. */
    public String act(String action) {
        return ActWords.of(action);
    }

    public String waiting(CaseFile.Waiting waiting) {
        return "%sの応答を待っています（%s から。%s）。応答が戻りしだい自動で進みます。"
                .formatted(
                        GATEWAYS.getOrDefault(waiting.gateway(), waiting.gateway()),
                        moment(waiting.since()),
                        REASONS.getOrDefault(waiting.reason(), waiting.reason()));
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
