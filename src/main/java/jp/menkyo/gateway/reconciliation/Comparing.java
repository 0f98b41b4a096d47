package jp.menkyo.gateway.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.gateway.reconciliation.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Holds two records of the same month against each other. */
final class Comparing {

    private Comparing() {}

    /**
     * What does not agree, by processing number. An answer that we did not take is no difference: the network says that it
     * was given, we say that nobody came for it, and both are so.
     */
    static List<Difference> differences(Collection<RecordEntry> ours, Collection<RecordEntry> theirs) {
        var here = byNumber(ours);
        var there = byNumber(theirs);
        var numbers = new TreeSet<>(here.keySet());
        numbers.addAll(there.keySet());
        var differences = new ArrayList<Difference>();
        numbers.forEach(number -> compare(number, here.get(number), there.get(number), differences));
        return differences;
    }

    private static Map<String, RecordEntry> byNumber(Collection<RecordEntry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(RecordEntry::processingNumber, Function.identity(), (first, again) -> first));
    }

    private static void compare(
            String number, @Nullable RecordEntry ours, @Nullable RecordEntry theirs, List<Difference> differences) {
        if (ours == null && theirs != null) {
            differences.add(new Difference(number, Kind.UNKNOWN_HERE, null, theirs.question()));
        } else if (theirs == null && ours != null) {
            differences.add(new Difference(number, Kind.UNKNOWN_THERE, ours.question(), null));
        } else if (ours != null && theirs != null) {
            if (!ours.question().equals(theirs.question())) {
                differences.add(new Difference(number, Kind.OTHER_QUESTION, ours.question(), theirs.question()));
            }
            if (ours.result() != null && !ours.result().equals(theirs.result())) {
                differences.add(new Difference(number, Kind.OTHER_RESULT, ours.result(), theirs.result()));
            }
        }
    }
}
