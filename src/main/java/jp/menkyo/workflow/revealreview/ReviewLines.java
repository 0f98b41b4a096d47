package jp.menkyo.workflow.revealreview;

import java.util.List;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.mynumber.reveal.RevealIntent;
import jp.menkyo.mynumber.reveal.RevealRecord;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.revealreview.oddity.OddSettings;
import jp.menkyo.workflow.revealreview.oddity.Oddities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the reveals of a week beside their cases and officers. */
@Component
class ReviewLines {

    private final RevealRecord record;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final OfficeCalendar calendar;
    private final ReviewRows rows;
    private final OddSettings settings;

    ReviewLines(
            RevealRecord record,
            CaseFiles cases,
            StaffDirectory staff,
            OfficeCalendar calendar,
            ReviewRows rows,
            OddSettings settings) {
        this.record = record;
        this.cases = cases;
        this.staff = staff;
        this.calendar = calendar;
        this.rows = rows;
        this.settings = settings;
    }

    List<ReviewLine> of(ReviewWeek week) {
        var reveals = record.between(week.begin(), week.end());
        var oddities = new Oddities(reveals, calendar::closed, settings);
        var verdicts = rows.verdicts(week);
        return reveals.stream()
                .map(reveal -> line(reveal, oddities, verdicts.get(reveal.id())))
                .toList();
    }

    private ReviewLine line(RevealIntent reveal, Oddities oddities, @Nullable Verdict verdict) {
        var file = cases.get(reveal.caseNumber());
        var name = staff.find(reveal.officer()).map(StaffMember::name).orElse(reveal.officer());
        return new ReviewLine(
                reveal,
                name,
                CaseState.valueOf(reveal.caseState()).label(),
                file.state().label(),
                oddities.of(reveal, file, name),
                verdict);
    }
}
