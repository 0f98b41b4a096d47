package jp.menkyo.simulator.scenario;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.simulator.people.FamilyBook;
import jp.menkyo.simulator.people.LifeEvent;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.story.Story;
import org.springframework.stereotype.Component;

/** What the family register learnt before a story began, so that it agrees with what the applicant writes, or does not. */
@Component
class FamilyLife {

    private final FamilyBook book;
    private final Clock clock;

    FamilyLife(FamilyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The wedding of a holder who applies under the new name. */
    void before(Story story, Resident resident, ApplicationForm form) {
        var matter = form.licence();
        var change = matter == null ? null : matter.change();
        if (change == null || !story.beginning().renamed()) {
            return;
        }
        var claimed = change.occurredOn();
        switch (story.beginning().register()) {
            case SILENT -> book.enter(resident, LifeEvent.moved(claimed.minusYears(6), "27", resident.domicile()));
            case CONTRADICTS -> book.enter(resident, wedding(resident, claimed.minusYears(1)));
            case AGREES -> book.enter(resident, wedding(resident, claimed));
        }
    }

    /** The holder was declared missing a year ago and came back. */
    void disappeared(Resident resident) {
        var today = LocalDate.now(clock);
        book.enter(resident, LifeEvent.of("32", today.minusYears(1)));
        book.enter(resident, LifeEvent.of("34", today.minusDays(2)));
    }

    private static LifeEvent wedding(Resident resident, LocalDate on) {
        return LifeEvent.renamed("01", on, OldNames.before(resident), resident.name());
    }
}
