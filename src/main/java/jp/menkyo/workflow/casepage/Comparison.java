package jp.menkyo.workflow.casepage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import jp.menkyo.casefile.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One item of the person as each side has it, in one line: what the roster holds now, what the application says, what
 * Juki-net and the family register answered. Null where a side says nothing about it.
 *
 * @param item code, for instance {@code NAME}
 * @param differing sides that do not agree with the application
 */
public record Comparison(
        String item,
        String application,
        @Nullable String roster,
        @Nullable String juki,
        @Nullable String koseki,
        List<Finding.Source> differing) {

    /** What the resident record notes of the last move (異動); no item of the form. */
    private static final String NOTED_MOVE = "CHANGE";

    /** As on the certificate: who, then when and where from. */
    private static final List<String> ORDER = List.of(
            "NAME",
            "NAME_BEFORE",
            "KANA",
            "FORMER_SURNAME",
            "ALIAS",
            "BIRTH_DATE",
            "SEX",
            "DOMICILE",
            "DOMICILE_BEFORE",
            "ADDRESS",
            "CHANGE_REASON",
            "CHANGED_ON",
            "DIED_ON",
            NOTED_MOVE);

    public Comparison {
        differing = List.copyOf(differing);
    }

    /** Does this side disagree with the application? */
    public boolean differs(String source) {
        return differing.contains(Finding.Source.valueOf(source));
    }

    /** The roster differs where something is to be corrected; what it was before should be the same on all sides. */
    public boolean toBeCorrected(Finding.Source source) {
        return source == Finding.Source.ROSTER && !item.endsWith("_BEFORE");
    }

    /**
     * Does a register disagree, so that the applicant has to say or prove what is right (行政手続法第7条)? Not what the
     * resident record notes of itself: the form has no such item that could be put right.
     */
    public boolean amendable() {
        return !item.equals(NOTED_MOVE) && differing.stream().anyMatch(source -> !toBeCorrected(source));
    }

    static List<Comparison> of(List<Finding> findings) {
        var lines = new LinkedHashMap<String, Comparison>();
        for (var finding : findings) {
            for (var item : finding.items()) {
                lines.merge(item.kind(), line(finding.source(), item), Comparison::together);
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.item)))
                .toList();
    }

    private static Comparison line(Finding.Source found, Finding.Item item) {
        var source = found == Finding.Source.FAMILY_EVENT ? Finding.Source.KOSEKI : found;
        return new Comparison(
                item.kind(),
                item.declared(),
                source == Finding.Source.ROSTER ? item.held() : null,
                source == Finding.Source.JUKI ? item.held() : null,
                source == Finding.Source.KOSEKI ? item.held() : null,
                item.same() ? List.of() : List.of(source));
    }

    private static Comparison together(Comparison one, Comparison other) {
        var differing = new ArrayList<>(one.differing);
        differing.addAll(other.differing);
        return new Comparison(
                one.item,
                one.application,
                one.roster == null ? other.roster : one.roster,
                one.juki == null ? other.juki : one.juki,
                one.koseki == null ? other.koseki : one.koseki,
                differing);
    }
}
