package jp.menkyo.workflow.identitycheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.ResidentRegistry.ResidentInquiry;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/** Puts what was declared beside what Juki-net holds. */
public final class JukiComparison {

    private static final String NOT_DECLARED = "―";

    private JukiComparison() {}

    static ResidentInquiry inquiry(Application application, NumberToken token, String legalBasis) {
        return new ResidentInquiry(application.receiptNumber(), token, legalBasis, claim(application));
    }

    /** What the applicant declared, for Juki-net's entry to be compared with. */
    public static Claim claim(Application application) {
        var form = application.form();
        return new Claim(form.name(), form.kana(), form.birthDate(), form.sex(), home(application));
    }

    /** The answer beside what was declared, for the case. */
    public static Finding finding(Application application, ResidentAnswer answer) {
        var resident = answer.resident();
        return new Finding(
                Finding.Source.JUKI,
                answer.result().name(),
                resident == null ? List.of() : items(application, answer, resident));
    }

    private static List<Finding.Item> items(Application application, ResidentAnswer answer, Resident resident) {
        var form = application.form();
        var items = new ArrayList<>(List.of(
                item(Item.NAME, form.name().display(), resident.name().display(), answer),
                item(
                        Item.BIRTH_DATE,
                        WarekiDate.display(form.birthDate()),
                        WarekiDate.display(resident.birthDate()),
                        answer),
                item(Item.SEX, form.sex().label(), resident.sex().label(), answer)));
        var home = home(application);
        if (home != null) {
            items.add(item(Item.ADDRESS, home, resident.addressText(), answer));
        }
        if (resident.diedOn() != null) {
            items.add(death(declaredDeath(form), resident.diedOn()));
        } else if (resident.change() != null) {
            items.add(change(resident.change(), answer));
        }
        return items;
    }

    /** Agrees only with a death on the same day that somebody reported. */
    private static Finding.Item death(@Nullable LocalDate declared, LocalDate held) {
        return new Finding.Item(
                "DIED_ON",
                declared == null ? NOT_DECLARED : WarekiDate.display(declared),
                WarekiDate.display(held),
                held.equals(declared));
    }

    /** What happened to the entry, for the officer to judge; it speaks against the application only beside a difference. */
    private static Finding.Item change(ResidentChange change, ResidentAnswer answer) {
        return new Finding.Item(
                "CHANGE",
                NOT_DECLARED,
                change.label() + "（" + WarekiDate.display(change.on()) + "）",
                answer.result().confirmed());
    }

    private static @Nullable LocalDate declaredDeath(ApplicationForm form) {
        var matter = form.licence();
        var deletion = matter == null ? null : matter.deletion();
        return deletion != null && deletion.kind() == DeletionKind.DEATH ? deletion.occurredOn() : null;
    }

    private static Finding.Item item(Item item, String declared, String held, ResidentAnswer answer) {
        return new Finding.Item(item.name(), declared, held, !answer.differing().contains(item));
    }

    private static @Nullable String home(Application application) {
        var address = application.form().address();
        return address == null ? null : address.text();
    }
}
