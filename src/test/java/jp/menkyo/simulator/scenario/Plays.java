package jp.menkyo.simulator.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.simulator.story.shelf.Shelves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins stories, and remembers those that visitors of a demo began. */
@Component
public class Plays {

    private final Player player;
    private final Map<CaseNumber, Story> visitors = new ConcurrentHashMap<>();

    Plays(Player player) {
        this.player = player;
    }

    /** A story for people who choose one. */
    public record Line(String name, String title, String expects) {}

    public List<Line> all() {
        return Shelves.all().stream()
                .map(story -> new Line(story.name(), story.title(), story.expects()))
                .toList();
    }

    /** Begins a story for a visitor; empty when the application was refused. */
    public Optional<CaseNumber> play(String name) {
        return Optional.ofNullable(forVisitor(named(name), null).receiptNumber())
                .map(CaseNumber::new);
    }

    static Story named(String name) {
        return Shelves.named(name).orElseThrow(UnknownScenario::new);
    }

    /** Begins a story with the next resident; empty when the application was refused. */
    public Optional<CaseNumber> begin(Story story) {
        return Optional.ofNullable(player.play(story, null).receiptNumber()).map(CaseNumber::new);
    }

    /** The same with one resident. */
    public Optional<CaseNumber> begin(Story story, int resident) {
        return Optional.ofNullable(player.play(story, resident).receiptNumber()).map(CaseNumber::new);
    }

    /** The same for a visitor, who plays the officers; somebody has to play the applicant. */
    Played forVisitor(Story story, @Nullable Integer resident) {
        var played = player.play(story, resident);
        if (played.receiptNumber() != null) {
            visitors.put(new CaseNumber(played.receiptNumber()), story);
        }
        return played;
    }

    /** What visitors began since the start. */
    public Map<CaseNumber, Story> visitors() {
        return Map.copyOf(visitors);
    }
}
