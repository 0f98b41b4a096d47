package jp.menkyo.workflow.casepage.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.casefile.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What the roster, Juki-net and the family register answered, in words. */
public final class FindingWords {

    private static final Set<String> GOOD = Set.of("MATCH", "MINOR", "ONE_CURRENT", "CONFIRMED");
    private static final Map<String, String> ITEMS = Map.ofEntries(
            Map.entry("NAME", "氏名"),
            Map.entry("NAME_BEFORE", "変更前の氏名"),
            Map.entry("KANA", "カナ"),
            Map.entry("FORMER_SURNAME", "旧姓"),
            Map.entry("ALIAS", "通称名"),
            Map.entry("BIRTH_DATE", "生年月日"),
            Map.entry("SEX", "性別"),
            Map.entry("ADDRESS", "住所"),
            Map.entry("DOMICILE", "本籍地・国籍"),
            Map.entry("DOMICILE_BEFORE", "変更前の本籍地・国籍"),
            Map.entry("CHANGE_REASON", "届出の事由"),
            Map.entry("CHANGED_ON", "事由の生じた日"),
            Map.entry("DIED_ON", "死亡年月日"),
            Map.entry("CHANGE", "住民票の異動"));

    FindingWords() {}

    public String item(String kind) {
        return ITEMS.getOrDefault(kind, kind);
    }

    /**
     * What the applicant is asked about an item that a register has otherwise. It repeats what was declared and never what the
     * register holds: that may be about somebody else.
     */
    public String amend(String item, @Nullable String declared, List<Finding.Source> differing) {
        var records = differing.stream()
                .filter(source -> source != Finding.Source.ROSTER)
                .map(source -> source == Finding.Source.JUKI ? "住民票" : "戸籍")
                .distinct()
                .collect(Collectors.joining("・"));
        var written = declared == null ? "" : "（申請では「" + declared + "」）";
        return "%s%sが%sの記載と一致しません。申請書を正しい内容に補正するか、事情の分かる書類を提出してください。"
                .formatted(item(item), written, records.isEmpty() ? "名簿" : records);
    }

    public String result(Finding finding) {
        return AnswerWords.label(finding.result());
    }

    /** The class of an answer in words. */
    public String answer(String result) {
        return AnswerWords.label(result);
    }

    /** What the answer means for the case and what to do about it; null when there is nothing to do. */
    public @Nullable String advice(Finding finding) {
        return finding.result().equals("DEAD") && good(finding)
                ? null
                : AnswerWords.advice(finding.source(), finding.result());
    }

    /** As declared; a death is, when it was reported with its day. */
    public boolean good(Finding finding) {
        return GOOD.contains(finding.result())
                || finding.items().stream().anyMatch(item -> item.kind().equals("DIED_ON"))
                        && finding.items().stream().allMatch(Finding.Item::same);
    }
}
