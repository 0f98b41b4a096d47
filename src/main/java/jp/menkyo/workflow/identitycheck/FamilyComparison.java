package jp.menkyo.workflow.identitycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.gateway.FamilyRecord;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Puts what was declared beside what the family register says: the items as they are now, and the event that is claimed. */
final class FamilyComparison {

    private static final String NOTHING = "―";
    private static final String NOT_SHOWN = "記載なし";

    private final UnaryOperator<String> reasons;

    /** @param reasons the words for a code of 理由 */
    FamilyComparison(UnaryOperator<String> reasons) {
        this.reasons = reasons;
    }

    /** The answer, and whether it bears out what is claimed where something is. */
    List<Finding> findings(ApplicationForm form, @Nullable Holder holder, FamilyAnswer answer) {
        var register = answer.register();
        if (register == null) {
            return List.of(new Finding(Finding.Source.KOSEKI, answer.result().name(), List.of()));
        }
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(Finding.Source.KOSEKI, answer.result().name(), items(form, register)));
        Claim.of(form, holder).ifPresent(claim -> findings.add(claimed(claim, register)));
        return findings;
    }

    private static List<Finding.Item> items(ApplicationForm form, FamilyRecord register) {
        var items = new ArrayList<Finding.Item>();
        if (register.name() != null) {
            items.add(name("NAME", form.name(), register.name()));
        }
        if (register.kana() != null) {
            items.add(name("KANA", form.kana(), register.kana()));
        }
        if (register.domicile() != null) {
            items.add(new Finding.Item(
                    "DOMICILE",
                    place(form.domicile()),
                    place(register.domicile()),
                    register.domicile().equals(form.domicile())));
        }
        return items;
    }

    private Finding claimed(Claim claim, FamilyRecord register) {
        var outcome = ClaimCheck.of(claim, register);
        var items = new ArrayList<Finding.Item>();
        var event = outcome.event();
        if (claim.reasonCode() != null) {
            boolean same = event != null && event.reasonCode().equals(claim.reasonCode());
            var held = event == null ? NOT_SHOWN : reasons.apply(event.reasonCode());
            items.add(new Finding.Item("CHANGE_REASON", reasons.apply(claim.reasonCode()), held, same));
        }
        if (claim.on() != null) {
            boolean same = event != null && event.on().equals(claim.on());
            var held = event == null ? NOT_SHOWN : WarekiDate.display(event.on());
            items.add(new Finding.Item(dayOf(claim), WarekiDate.display(claim.on()), held, same));
        }
        if (event != null && claim.name() != null && event.nameBefore() != null) {
            items.add(name("NAME_BEFORE", claim.name().before(), event.nameBefore()));
        }
        if (event != null && claim.domicile() != null && event.domicileBefore() != null) {
            var before = claim.domicile().before();
            items.add(new Finding.Item(
                    "DOMICILE_BEFORE",
                    before == null ? NOTHING : place(before),
                    place(event.domicileBefore()),
                    event.domicileBefore().equals(before)));
        }
        return new Finding(Finding.Source.FAMILY_EVENT, outcome.verdict().name(), items);
    }

    private static String dayOf(Claim claim) {
        return "31".equals(claim.reasonCode()) ? "DIED_ON" : "CHANGED_ON";
    }

    private static Finding.Item name(String kind, @Nullable PersonName declared, PersonName held) {
        boolean same = declared != null && NameFold.key(declared.display()).equals(NameFold.key(held.display()));
        return new Finding.Item(kind, declared == null ? NOTHING : declared.display(), held.display(), same);
    }

    private static String place(String code) {
        return new Domicile(code).display();
    }
}
