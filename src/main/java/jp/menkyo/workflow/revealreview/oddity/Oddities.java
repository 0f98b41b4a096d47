package jp.menkyo.workflow.revealreview.oddity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.mynumber.reveal.RevealIntent;
import jp.menkyo.shared.person.NameFold;

/** Finds what is odd about a reveal, from itself, its case, its officer and the others of the week. */
public final class Oddities {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final List<RevealIntent> week;
    private final Predicate<LocalDate> closedDay;
    private final OddSettings settings;

    /** @param closedDay is the office closed on that day? */
    public Oddities(List<RevealIntent> week, Predicate<LocalDate> closedDay, OddSettings settings) {
        this.week = week;
        this.closedDay = closedDay;
        this.settings = settings;
    }

    public Set<Oddity> of(RevealIntent reveal, CaseFile file, String officerName) {
        var found = EnumSet.noneOf(Oddity.class);
        add(found, Oddity.CASE_CLOSED, closedBefore(reveal, file));
        add(found, Oddity.OUTSIDE_HOURS, outsideHours(reveal));
        add(found, Oddity.MANY_IN_A_ROW, manyInARow(reveal));
        add(found, Oddity.REPEATED, timesShown(reveal) >= settings.repeated());
        add(found, Oddity.SAME_NAME, sameName(file, officerName));
        add(found, Oddity.OWN_MATTER, reveal.officer().equals(file.openedBy()));
        add(found, Oddity.TEMPORARY_RIGHT, reveal.grantId() != null);
        add(found, Oddity.NOT_SHOWN, reveal.shownAt() == null);
        return found;
    }

    private static void add(Set<Oddity> found, Oddity oddity, boolean holds) {
        if (holds) {
            found.add(oddity);
        }
    }

    private static boolean closedBefore(RevealIntent reveal, CaseFile file) {
        var closedAt = file.closedAt();
        return !CaseState.valueOf(reveal.caseState()).open() || closedAt != null && closedAt.isBefore(reveal.at());
    }

    private boolean outsideHours(RevealIntent reveal) {
        var at = reveal.at().atZone(TOKYO);
        var time = at.toLocalTime();
        return closedDay.test(at.toLocalDate())
                || time.isBefore(settings.opensAt())
                || time.isAfter(settings.closesAt());
    }

    /** Is it one of many that lie close together, whether it comes first or last? */
    private boolean manyInARow(RevealIntent reveal) {
        var own = week.stream()
                .filter(other -> other.officer().equals(reveal.officer()))
                .toList();
        for (int first = 0; first + settings.many() <= own.size(); first++) {
            var run = own.subList(first, first + settings.many());
            var last = run.get(run.size() - 1).at();
            if (!last.isAfter(run.get(0).at().plus(settings.within())) && run.contains(reveal)) {
                return true;
            }
        }
        return false;
    }

    private long timesShown(RevealIntent reveal) {
        return week.stream()
                .filter(other -> other.caseNumber().equals(reveal.caseNumber()))
                .count();
    }

    private static boolean sameName(CaseFile file, String officerName) {
        return NameFold.key(file.name().display()).equals(NameFold.key(officerName));
    }
}
