package jp.menkyo.simulator.story.shelf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.simulator.story.Story;

/** All stories, by procedure. */
public final class Shelves {

    private static final List<Story> ALL = Stream.of(
                    NewLicences.all(),
                    Corrections.all(),
                    Reissues.all(),
                    Deletions.all(),
                    Dispositions.all(),
                    Linkages.all(),
                    RosterStories.all(),
                    Refunds.all())
            .flatMap(List::stream)
            .toList();

    private Shelves() {}

    public static List<Story> all() {
        return ALL;
    }

    public static Optional<Story> named(String name) {
        return ALL.stream().filter(story -> story.name().equals(name)).findFirst();
    }
}
