package jp.menkyo.simulator.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What happens in a story after its beginning. Where it says nothing officers choose what carries the case forward. */
public final class Course {

    private final Map<String, List<String>> choices = new HashMap<>();
    private final Map<String, Patience> patience = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private @Nullable DocumentKind answer;
    private @Nullable String end;
    private @Nullable String rest;

    Course() {}

    /** A task is left until something has happened so often. */
    public record Patience(String activity, int times) {}

    void choose(String task, String... outcomes) {
        choices.put(task, List.of(outcomes));
    }

    void leave(String task, Patience until) {
        patience.put(task, until);
    }

    void move(Move move) {
        moves.add(move);
    }

    void answer(DocumentKind paper) {
        answer = paper;
    }

    void end(String event) {
        end = event;
    }

    void rest(String activity) {
        rest = activity;
    }

    /** The outcome of a task that has been done {@code before} times already; empty for the one that goes forward. */
    public Optional<String> outcome(String task, int before) {
        var chosen = choices.getOrDefault(task, List.of());
        return before < chosen.size() ? Optional.of(chosen.get(before)) : Optional.empty();
    }

    public Optional<Patience> patience(String task) {
        return Optional.ofNullable(patience.get(task));
    }

    public List<Move> moves() {
        return List.copyOf(moves);
    }

    /** The paper with which the applicant answers requests for correction (補正); empty when there is no answer. */
    public Optional<DocumentKind> answer() {
        return Optional.ofNullable(answer);
    }

    /** The end event of the procedure's own process; empty when the story comes to rest. */
    public Optional<String> end() {
        return Optional.ofNullable(end);
    }

    /** Where the story rests because nobody does anything more. */
    public Optional<String> rest() {
        return Optional.ofNullable(rest);
    }
}
