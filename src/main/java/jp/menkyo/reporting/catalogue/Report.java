package jp.menkyo.reporting.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report. Its layout and labels are in {@code reports/<id>}, its rows in the view {@code reporting.<id>} with underscores for
 * hyphens. A bean of this type is all the code a report needs.
 *
 * @param roles codes of the roles that may have it
 * @param period null when it has none
 * @param order columns of the view that order the rows without ties
 */
public record Report(
        String id,
        Set<String> roles,
        @Nullable Period period,
        List<Choice> choices,
        List<Column> columns,
        String order) {

    public Report {
        roles = Set.copyOf(roles);
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        if (!id.matches("[a-z]+(-[a-z]+)*") || roles.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("not a report: " + id);
        }
    }

    /** Its view, with the schema. */
    public String view() {
        return "reporting." + id.replace('-', '_');
    }

    public boolean open(Set<String> held) {
        return roles.stream().anyMatch(held::contains);
    }

    public boolean summed() {
        return columns.stream().anyMatch(Column::summed);
    }
}
