package jp.menkyo.workflow.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import jp.menkyo.workflow.assessment.AssessmentAnswer.State;
import jp.menkyo.workflow.assessment.decision.Findings;
import jp.menkyo.workflow.assessment.decision.Row;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Presented;
import jp.menkyo.workflow.assessment.question.WholeMonths;
import org.jspecify.annotations.Nullable;

/** Which papers a case needs, and which of those handed in cannot be used. */
final class Papers {

    private final Findings findings;
    private final LocalDate receivedOn;
    private final Map<DocumentKind, Paper> papers = new LinkedHashMap<>();

    Papers(Findings findings, LocalDate receivedOn) {
        this.findings = findings;
        this.receivedOn = receivedOn;
    }

    List<Paper> list(List<Presented> presented) {
        findings.all("documents").forEach(row -> need(DocumentKind.valueOf(row.required("code")), row));
        byCode(presented).forEach(this::look);
        return new ArrayList<>(papers.values());
    }

    private void need(DocumentKind code, Row row) {
        var paper = new Paper(code, State.valueOf(row.required("state")), row.required("why"));
        papers.merge(code, paper, Papers::weightier);
    }

    private static Paper weightier(Paper one, Paper other) {
        return other.state().compareTo(one.state()) > 0 ? other : one;
    }

    /** A paper is rejected only when none of its kind can be used: after a correction the old one lies beside the new. */
    private void look(DocumentKind code, List<Presented> handedIn) {
        var verdicts = handedIn.stream().map(paper -> verdict(code, paper)).toList();
        if (verdicts.stream().noneMatch(verdict -> verdict.isTrue("accepted"))) {
            verdicts.forEach(findings::note);
            papers.put(code, new Paper(code, State.REJECTED, verdicts.get(0).required("why")));
        }
    }

    private Row verdict(DocumentKind code, Presented paper) {
        var needed = papers.get(code);
        var part = new HashMap<String, @Nullable Object>();
        part.put("document", code.name());
        part.put("neededAs", needed == null ? null : needed.state().name());
        part.put("showsMyNumber", paper.showsMyNumber());
        part.put(
                "issuedWithinMonths",
                paper.issuedOn() == null ? null : WholeMonths.after(paper.issuedOn(), receivedOn));
        return findings.about("presentedDocument", part);
    }

    private static Map<DocumentKind, List<Presented>> byCode(List<Presented> presented) {
        var byCode = new LinkedHashMap<DocumentKind, List<Presented>>();
        for (var paper : presented) {
            byCode.computeIfAbsent(Objects.requireNonNull(paper.document()), code -> new ArrayList<>())
                    .add(paper);
        }
        return byCode;
    }
}
