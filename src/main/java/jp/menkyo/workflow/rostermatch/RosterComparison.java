package jp.menkyo.workflow.rostermatch;

import java.util.ArrayList;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What the application says beside what the roster holds: what differs is what would be corrected. */
final class RosterComparison {

    private static final String NOTHING = "―";
    /** Shown beside the rest; what was before needs no correction. */
    private static final String BEFORE = "NAME_BEFORE";

    private final ArrayList<Finding.Item> items = new ArrayList<>();

    private RosterComparison() {}

    static Finding of(ApplicationForm form, Holder holder) {
        var comparison = new RosterComparison();
        comparison.name("NAME", form.name(), holder.name());
        var before = form.licence() == null ? null : form.licence().registeredName();
        if (before != null && !before.equals(form.name())) {
            comparison.name(BEFORE, before, holder.name());
        }
        comparison.name("KANA", form.kana(), holder.kana());
        comparison.text("FORMER_SURNAME", form.formerSurname(), holder.formerSurname());
        comparison.name("ALIAS", form.alias(), holder.alias());
        comparison.text(
                "BIRTH_DATE",
                WarekiDate.display(form.birthDate()),
                holder.birthDate().display());
        comparison.text("SEX", form.sex().label(), holder.sex().label());
        comparison.text(
                "DOMICILE",
                new Domicile(form.domicile()).display(),
                holder.domicile().display());
        boolean same = comparison.items.stream()
                .filter(item -> !item.kind().equals(BEFORE))
                .allMatch(Finding.Item::same);
        return new Finding(Finding.Source.ROSTER, same ? "MATCH" : "DIFFERS", comparison.items);
    }

    /** Spellings count: 髙 and 高 are one name for searching, but two in a roster. */
    private void name(String kind, @Nullable PersonName said, @Nullable PersonName held) {
        text(kind, said == null ? null : said.display(), held == null ? null : held.display());
    }

    private void text(String kind, @Nullable String said, @Nullable String held) {
        if (said != null || held != null) {
            boolean same =
                    said != null && held != null && (said.equals(held) || kind.equals("KANA") && alike(said, held));
            items.add(new Finding.Item(kind, said == null ? NOTHING : said, held == null ? NOTHING : held, same));
        }
    }

    private static boolean alike(String one, String other) {
        return NameFold.key(one).equals(NameFold.key(other));
    }
}
