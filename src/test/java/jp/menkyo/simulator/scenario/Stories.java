package jp.menkyo.simulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The stories for whoever fills an office with them. */
@Component
public class Stories {

    private final Player player;

    Stories(Player player) {
        this.player = player;
    }

    public List<String> names() {
        return Stream.of(Scenario.values()).map(Scenario::code).toList();
    }

    /** A story for people who choose one. */
    public record Story(String name, String title, String expects) {}

    public List<Story> all() {
        return Stream.of(Scenario.values())
                .map(scenario -> new Story(scenario.code(), scenario.title(), scenario.expects()))
                .toList();
    }

    /** Plays a story with the next resident; empty when the application was refused. */
    public Optional<CaseNumber> play(String name) {
        return Optional.ofNullable(player.play(Scenario.named(name), null).receiptNumber())
                .map(CaseNumber::new);
    }
}
