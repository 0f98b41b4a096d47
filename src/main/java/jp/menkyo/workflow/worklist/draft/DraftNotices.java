package jp.menkyo.workflow.worklist.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.worklist.step.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a task says of a draft, and what it puts into the fields when the officer goes on with it. */
@Component
public class DraftNotices {

    private final Drafts drafts;
    private final CaseWords words;

    DraftNotices(Drafts drafts, CaseWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    /**
     * @param savedAt in words
     * @param outdated the case was changed since
     * @param outcome code of the outcome chosen, where the task still has it
     */
    public record DraftNotice(
            String savedAt, boolean outdated, @Nullable String outcome, List<Line> lines) {}

    /** One field: its place on the page, how it is called, and what was typed. */
    public record Line(String outcome, String field, String label, String text) {}

    /**
     * @param version of the case now
     * @param outcomes of the task now; fields that are no longer asked for are still shown, so that nothing typed is lost
     */
    public @Nullable DraftNotice of(String taskId, StaffMember reader, long version, List<Outcome> outcomes) {
        return drafts.find(taskId, reader.username())
                .map(saved -> notice(saved, version, outcomes))
                .orElse(null);
    }

    private DraftNotice notice(SavedDraft saved, long version, List<Outcome> outcomes) {
        var draft = saved.draft();
        var lines = draft.answers().entrySet().stream()
                .flatMap(answer -> lines(answer, outcomes))
                .toList();
        var chosen = Optional.ofNullable(draft.outcome())
                .filter(code -> outcomes.stream().anyMatch(one -> one.code().equals(code)))
                .orElse(null);
        return new DraftNotice(words.moment(saved.savedAt()), draft.version() != version, chosen, lines);
    }

    private static Stream<Line> lines(Map.Entry<String, Map<String, String>> answer, List<Outcome> outcomes) {
        return answer.getValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new Line(
                        answer.getKey(),
                        field.getKey(),
                        label(answer.getKey(), field.getKey(), outcomes),
                        field.getValue()));
    }

    private static String label(String code, String field, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .flatMap(outcome -> outcome.requires().stream())
                .filter(wanted -> wanted.field().equals(field))
                .map(Outcome.Requirement::label)
                .findFirst()
                .orElse("いまは求められない項目");
    }
}
