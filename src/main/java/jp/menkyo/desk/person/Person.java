package jp.menkyo.desk.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.likeness.Lookalike;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a person shows, put together at one moment.
 *
 * @param history oldest first
 * @param accesses latest first
 */
record Person(
        Licence licence,
        OnDay onDay,
        List<Licence.Entry> history,
        List<CaseFile> cases,
        List<Certificate> certificates,
        List<Paid> payments,
        List<Answer> answers,
        List<Access> accesses,
        List<Compared> lookalikes) {

    /**
     * The licence on a day.
     *
     * @param state in words
     * @param since first day of this state, null before the registration
     * @param until its last day, null when none is known
     * @param name the name in the roster on that day, null when it is the one of today
     */
    record OnDay(
            LocalDate day,
            String state,
            boolean mayUse,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String name) {}

    /** A fee of one of the cases. */
    record Paid(String caseNumber, String fee, String amount, String standing) {}

    /** What an outside system or the roster answered in a case. */
    record Answer(String caseNumber, String source, String result, Instant at) {}

    record Access(Instant at, String who, String what, String why) {}

    /** Two rows side by side, item by item. */
    record Compared(Lookalike found, List<Line> lines) {

        record Line(String item, String mine, String other) {

            public boolean differs() {
                return !mine.equals(other);
            }
        }
    }
}
