package jp.menkyo.workflow.casepage;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a reader: what stands above its tabs. Opening it is written to the audit trail. */
@Service
public class CaseHeads {

    private final CaseFiles cases;
    private final ProcessingClock clock;
    private final CaseStanding standing;
    private final CaseWords words;
    private final AuditTrail audit;

    CaseHeads(CaseFiles cases, ProcessingClock clock, CaseStanding standing, CaseWords words, AuditTrail audit) {
        this.cases = cases;
        this.clock = clock;
        this.standing = standing;
        this.words = words;
        this.audit = audit;
    }

    /** @param purpose why the reader looks, a code for the audit trail */
    @Transactional
    public CaseHead open(CaseNumber caseNumber, String purpose) {
        var file = cases.get(caseNumber);
        audit.viewed("CASE", caseNumber, null, purpose);
        return head(file);
    }

    private CaseHead head(CaseFile file) {
        var pauses = clock.pauses(file.caseNumber());
        var paused = pauses.stream()
                .filter(pause -> pause.endedAt() == null)
                .map(pause -> "補正を待って処理期間を止めています（" + words.moment(pause.startedAt()) + " から）。")
                .findFirst();
        return new CaseHead(
                file.caseNumber().value(),
                file.name().display(),
                file.kana().display(),
                file.procedure().label(),
                file.channel().label(),
                words.day(file.receivedOn()),
                file.state().label(),
                file.state().open(),
                file.targetOn() == null ? null : words.day(file.targetOn()),
                file.state().open() ? standing.daysLeft(file.targetOn()) : null,
                paused.orElse(null),
                pauses.size(),
                file.waiting() == null ? null : words.waiting(file.waiting()));
    }
}
