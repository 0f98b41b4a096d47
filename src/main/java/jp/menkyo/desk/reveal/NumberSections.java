package jp.menkyo.desk.reveal;

import jp.menkyo.casefile.CaseFile;
import jp.menkyo.mynumber.reveal.Comparisons;
import jp.menkyo.mynumber.reveal.ground.Permits;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.stereotype.Component;

/** What the page of a case says of its number: that there is one, and what the reader may do about it. */
@Component
public class NumberSections {

    private final Comparisons comparisons;
    private final Permits permits;
    private final CurrentStaff staff;

    NumberSections(Comparisons comparisons, Permits permits, CurrentStaff staff) {
        this.comparisons = comparisons;
        this.permits = permits;
        this.staff = staff;
    }

    /**
     * @param held does the case hold a number
     * @param comparedSame somebody compared it with a paper and found it the same
     * @param comparable may the reader compare it now
     * @param revealable may the reader see it now
     */
    public record NumberSection(boolean held, boolean comparedSame, boolean comparable, boolean revealable) {}

    public NumberSection of(CaseFile file) {
        var me = staff.get();
        boolean held = comparisons.possible(file.caseNumber());
        boolean now = held && file.state().open();
        return new NumberSection(
                held,
                comparisons.confirmed(file.caseNumber()),
                now && comparisons.permitted(me),
                now && permits.of(me).isPresent());
    }
}
