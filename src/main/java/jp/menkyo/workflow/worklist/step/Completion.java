package jp.menkyo.workflow.worklist.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.StaffMember;

/** A user task about to be completed: the outcome chosen, its checked input, and the officer. */
public record Completion(CaseNumber caseNumber, String outcome, Map<String, String> input, StaffMember by) {

    public Completion {
        input = Map.copyOf(input);
    }

    /** A required field; it has been checked to be there. */
    public String required(String field) {
        return Objects.requireNonNull(input.get(field), field);
    }

    /** A required day; it has been checked to be one. */
    public LocalDate day(String field) {
        return LocalDate.parse(required(field));
    }
}
