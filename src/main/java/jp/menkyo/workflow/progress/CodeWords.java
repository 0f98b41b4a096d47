package jp.menkyo.workflow.progress;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the codes in the decision tables stand for, by the name of the input or output they stand in. */
@Component
class CodeWords {

    /** Explanations for authors of tables, after the label proper. */
    private static final Pattern FOR_AUTHORS = Pattern.compile("（[^）]*）$");

    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("COMPETENT", "この都道府県の担当"),
            Map.entry("NOT_COMPETENT", "他の都道府県の担当"),
            Map.entry("ACCEPTABLE", "認められる"),
            Map.entry("DISCRETIONARY", "裁量により拒むことができる（裁量審査）"),
            Map.entry("REQUIREMENT_NOT_MET", "要件を満たさない"),
            Map.entry("DUPLICATE", "既に登録されている"),
            Map.entry("NO_DUTY", "手続を要しない"),
            Map.entry("NOT_ENTITLED", "申請できる人ではない"),
            Map.entry("BLOCKED", "することができない"),
            Map.entry("OFFICER_MUST_RESOLVE", "職員が事実を確かめる"));

    private final Map<String, Function<String, @Nullable String>> words = new HashMap<>();
    private final CaseWords caseWords;

    CodeWords(CaseWords caseWords) {
        this.caseWords = caseWords;
        words.put("outcome", OUTCOMES::get);
        words.put("procedure", named(Procedure.values(), Procedure::label));
        words.put("certificate", named(CertificateState.values(), CertificateState::label));
        words.put("deletion", named(DeletionKind.values(), DeletionKind::label));
        words.put("applicant", named(Applicant.values(), Applicant::label));
        words.put("code", named(FeeCode.values(), FeeCode::label));
        words.put(
                "juki",
                Map.of("MATCH", "一致", "MISMATCH", "相違あり", "NOT_FOUND", "該当なし", "DEAD", "死亡", "NOT_ASKED", "照会していない")
                        ::get);
        words.put("route", Map.of("FACILITY", "養成施設", "EXAM", "栄養士試験")::get);
        words.put(
                "change",
                Map.of("DUTY", "訂正の義務がある", "SHOWN", "免許証の記載だけが変わる", "NONE", "名簿に及ばない", "NOTHING", "変更なし")::get);
        words.put("newCertificate", Map.of("WANTED", "希望する", "DECLINED", "希望しない")::get);
        words.put("exemption", Map.of("NONE", "申出なし", "REQUESTED", "申出あり", "APPROVED", "承認", "REFUSED", "不承認")::get);
        words.put("dispositionLimit", Map.of("BLOCKED", "できない", "UNKNOWN", "確かめられない", "WITHIN", "限界の内")::get);
    }

    private static <E extends Enum<E>> Function<String, @Nullable String> named(E[] all, Function<E, String> label) {
        var labels = new HashMap<String, String>();
        Arrays.stream(all).forEach(one -> labels.put(one.name(), label.apply(one)));
        return labels::get;
    }

    /** A label without what it says to authors. */
    static String label(String clause) {
        return FOR_AUTHORS.matcher(clause).replaceFirst("");
    }

    /** @param name of the input or output, for instance {@code juki}; a value without words shows as it is */
    String of(String name, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "はい" : "いいえ";
        }
        var text = value.toString();
        return switch (name) {
            case "acquiredMonth", "receivedMonth" -> month(Integer.parseInt(text));
            case "courseMonths" -> text + "月";
            case "registeredIn", "residencePrefecture", "grantedBy" -> new Prefecture(text).displayName();
            case "applicationClass" -> caseWords.applicationClass(text);
            default -> known(name, text);
        };
    }

    private String known(String name, String text) {
        var meaning = words.get(name);
        var found = meaning == null ? null : meaning.apply(text);
        return found == null ? text : found;
    }

    private static String month(int yearTimesHundred) {
        var first = YearMonth.of(yearTimesHundred / 100, yearTimesHundred % 100).atDay(1);
        return WarekiDate.display(first).replaceFirst("月.*", "月");
    }
}
