package jp.menkyo.workflow.casepage.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.form.ApplicationForm.Penalty;
import jp.menkyo.intake.form.ApplicationForm.PenaltyKind;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.registry.Domicile;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.casepage.CasePage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts codes and dates of a case into the words that officers read. */
@Component
public class CaseWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Set<String> GOOD = Set.of("MATCH", "ONE_CURRENT");
    private static final Map<String, String> ITEMS = Map.of(
            "NAME", "氏名",
            "KANA", "カナ",
            "FORMER_SURNAME", "旧姓",
            "ALIAS", "通称名",
            "BIRTH_DATE", "生年月日",
            "SEX", "性別",
            "ADDRESS", "住所",
            "DOMICILE", "本籍地・国籍",
            "DIED_ON", "死亡年月日");
    private static final Map<String, String> RESULTS = Map.of(
            "MATCH", "一致",
            "DIFFERS", "相違あり",
            "NOT_FOUND", "該当なし",
            "DEAD", "死亡",
            "ONE_CURRENT", "現在の本籍を確認",
            "INCONCLUSIVE", "確定できない");
    private static final Map<String, String> FLAGS = Map.ofEntries(
            Map.entry("LATE", "法定の期限に遅れた"),
            Map.entry("LAPSED_SENTENCE", "刑は消滅している"),
            Map.entry("PREVIOUS_REVOCATION", "取消処分を受けたことがある"),
            Map.entry("DOCUMENT_EXPIRED", "期限の切れた書類がある"),
            Map.entry("NUMBER_ON_DOCUMENT", "番号の写った書類がある"),
            Map.entry("EXAM_AFTER_END", "試験の終了後の合格年月"),
            Map.entry("HEARING_MISSING", "弁明・聴聞の記録がない"),
            Map.entry("SUSPENSION_TOO_LONG", "停止が1年を超える"),
            Map.entry("EXEMPTION_PENDING", "減免の決定を待っている"),
            Map.entry("RECORDED_ALIVE", "住基ネットで生存と記録されている"),
            Map.entry("CHANGE_UNKNOWN", "変更の内容が分からない"),
            Map.entry("DISPOSITION_UNKNOWN", "処分の内容が決まっていない"),
            Map.entry("PERIOD_UNKNOWN", "停止の期間が決まっていない"),
            Map.entry("RECORDED_DEAD", "住基ネットで死亡と記録されている"),
            Map.entry("ALIAS_NOT_AVAILABLE", "通称名を併記できない"),
            Map.entry("QUALIFICATION_UNKNOWN", "資格の取得年月が分からない"));
    private static final Map<String, String> PROGRAMS =
            Map.of("system", "システム", "portal", "申請サイト", "anonymousUser", "外部のシステム");

    private final StaffDirectory staff;

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
                        GatewayWords.gateway(waiting.gateway()),
                        moment(waiting.since()),
                        GatewayWords.reason(waiting.reason()));
    }

    /** As declared; a death is, when it was reported with its day. */
    public boolean good(Finding finding) {
        return GOOD.contains(finding.result())
                || finding.items().stream().anyMatch(item -> item.kind().equals("DIED_ON"))
                        && finding.items().stream().allMatch(Finding.Item::same);
    }

    /** Has this source said anything yet? */
    public boolean has(CasePage page, String source) {
        return page.findings().stream()
                .anyMatch(finding -> finding.source().name().equals(source)
                        && !finding.items().isEmpty());
    }

    public String result(Finding finding) {
        return RESULTS.getOrDefault(finding.result(), finding.result());
    }

    /** Days to the target day: 残り3営業日, 本日まで or 2営業日超過. */
    public String daysLeft(int officeDays) {
        if (officeDays == 0) {
            return "本日まで";
        }
        return officeDays > 0 ? "残り" + officeDays + "営業日" : -officeDays + "営業日超過";
    }

    /** A flag of the decision tables in words; a new one shows as itself until it is listed. */
    public String flag(String flag) {
        return FLAGS.getOrDefault(flag, flag);
    }

    public String item(String kind) {
        return ITEMS.getOrDefault(kind, kind);
    }

    public String address(@Nullable Address address) {
        if (address == null) {
            return "不明";
        }
        return "〒%s %s %s"
                .formatted(address.postalCode(), new Prefecture(address.prefecture()).displayName(), address.text());
    }

    public String domicile(String code) {
        return new Domicile(code).display();
    }

    public String document(String kind) {
        return DocumentKind.valueOf(kind).label();
    }

    public String qualification(Qualification qualification) {
        var month = WarekiDate.display(qualification.month());
        return qualification.route() == Route.EXAM
                ? "栄養士試験合格（" + month + "）"
                : "養成施設卒業（%s、%s、修業%d月）"
                        .formatted(
                                month,
                                qualification.institution() == null ? "施設名なし" : qualification.institution(),
                                qualification.courseMonths());
    }

    public String penalties(Declarations declarations) {
        return declarations.penalties().isEmpty()
                ? "無"
                : declarations.penalties().stream().map(this::penalty).collect(Collectors.joining("、", "有：", ""));
    }

    private String penalty(Penalty penalty) {
        var kind = penalty.kind() == PenaltyKind.FINE ? "罰金" : "拘禁刑（懲役・禁錮を含む）";
        var completed = penalty.completedOn();
        return kind + " " + day(penalty.finalOn()) + "確定" + (completed == null ? "" : "・" + day(completed) + "終了");
    }

    public String registeredIn(Declarations declarations) {
        var prefecture = declarations.registeredIn();
        return (prefecture == null ? "無" : new Prefecture(prefecture).displayName())
                + (declarations.previouslyRevoked() ? "（取消処分を受けたことがある）" : "");
    }

    public String staff(String username) {
        return staff.find(username).map(StaffMember::name).orElse(PROGRAMS.getOrDefault(username, username));
    }
}
