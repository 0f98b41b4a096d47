package jp.menkyo.workflow.worklist.step;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What an officer sends to complete a task: the version of the case seen, the outcome, and the fields it requires. */
public final class TaskAnswer {

    private static final int LONGEST_TEXT = 4000;

    private final long version;
    private final String outcome;
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public TaskAnswer(
            @JsonProperty(value = "version", required = true) long version,
            @JsonProperty(value = "outcome", required = true) @Nullable String outcome) {
        this.version = version;
        this.outcome = outcome == null ? "" : outcome;
    }

    @JsonAnySetter
    public void field(String name, @Nullable Object value) {
        fields.put(name, value);
    }

    public long version() {
        return version;
    }

    public String outcome() {
        return outcome;
    }

    /** The fields the outcome requires, all present and plausible; a field it does not know is refused. */
    public Map<String, String> checked(Outcome chosen, Predicate<String> holdsNumber) {
        var known = chosen.requires().stream().map(Outcome.Requirement::field).toList();
        fields.keySet().stream()
                .filter(field -> !known.contains(field) && !isEmptyReason(field))
                .findFirst()
                .ifPresent(field -> {
                    throw TaskRefused.unknownField(field);
                });
        var errors = new ArrayList<Problem.FieldError>();
        var input = new LinkedHashMap<String, String>();
        chosen.requires().forEach(wanted -> check(wanted, holdsNumber, input, errors));
        if (!errors.isEmpty()) {
            throw TaskRefused.invalid(List.copyOf(errors));
        }
        return input;
    }

    private boolean isEmptyReason(String field) {
        return field.equals("reason") && text(fields.get(field)).isEmpty();
    }

    private void check(
            Outcome.Requirement wanted,
            Predicate<String> holdsNumber,
            Map<String, String> input,
            List<Problem.FieldError> errors) {
        var text = text(fields.get(wanted.field()));
        if (text.isEmpty() && wanted.mayStayEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            errors.add(new Problem.FieldError(wanted.field(), "MISSING", wanted.label() + "を入力してください。"));
        } else if (text.length() > LONGEST_TEXT) {
            errors.add(new Problem.FieldError(wanted.field(), "TOO_LONG", wanted.label() + "は4,000字までです。"));
        } else if (wanted.type().equals("integer") && !text.matches("[0-9]{1,9}")) {
            errors.add(new Problem.FieldError(wanted.field(), "NOT_A_NUMBER", wanted.label() + "は数字で入力してください。"));
        } else if (wanted.type().equals("date") && !isDate(text)) {
            errors.add(new Problem.FieldError(wanted.field(), "NOT_A_DATE", wanted.label() + "は日付で入力してください。"));
        } else if (wanted.type().equals("choice") && !offered(wanted, text)) {
            errors.add(new Problem.FieldError(wanted.field(), "NOT_A_CHOICE", wanted.label() + "は示されたものから選んでください。"));
        } else if (holdsNumber.test(text)) {
            errors.add(new Problem.FieldError(wanted.field(), "MY_NUMBER", "個人番号は書かないでください。番号を除いて入力し直してください。"));
        } else {
            input.put(wanted.field(), text);
        }
    }

    private static boolean offered(Outcome.Requirement wanted, String text) {
        return wanted.choices().stream().anyMatch(choice -> choice.code().equals(text));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
