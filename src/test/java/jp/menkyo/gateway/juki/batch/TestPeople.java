package jp.menkyo.gateway.juki.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.batch.BatchSource;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Residents whom a test asks about, held as they declared themselves. */
@TestComponent
public class TestPeople implements BatchSource {

    private record Person(int index, NumberToken token) {}

    private final TreeMap<String, Person> people = new TreeMap<>();
    private int failAt;

    /** Asks about these from now on, each with the token of the vault at the same place. */
    void are(List<Resident> residents, List<NumberToken> tokens) {
        people.clear();
        failAt = 0;
        for (int n = 0; n < residents.size(); n++) {
            people.put(id(residents.get(n)), new Person(residents.get(n).index(), tokens.get(n)));
        }
    }

    static String id(Resident resident) {
        return "T-%07d".formatted(resident.index());
    }

    /** Nothing is held about somebody any more. */
    void forget(Resident resident) {
        people.remove(id(resident));
    }

    /** Breaks when the n-th piece of an answer is compared, once. */
    void failAt(int piece) {
        failAt = piece;
    }

    @Override
    public String code() {
        return "TEST_PEOPLE";
    }

    @Override
    public String label() {
        return "試験の人々";
    }

    @Override
    public String legalBasis() {
        return "JUKI-30-9";
    }

    @Override
    public List<Subject> after(@Nullable String last, int limit) {
        var rest = last == null ? people : people.tailMap(last, false);
        return rest.entrySet().stream()
                .limit(limit)
                .map(one -> new Subject(one.getKey(), one.getValue().token()))
                .toList();
    }

    @Override
    public Map<String, Claim> claims(Collection<String> subjects) {
        if (failAt > 0 && --failAt == 0) {
            throw new IllegalStateException("the test stops it here");
        }
        return subjects.stream()
                .filter(people::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> claim(Population.resident(people.get(id).index()))));
    }

    private static Claim claim(Resident resident) {
        return new Claim(resident.name(), resident.kana(), resident.birthDate(), resident.sex(), null);
    }
}
