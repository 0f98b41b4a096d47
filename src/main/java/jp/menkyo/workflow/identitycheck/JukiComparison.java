package jp.menkyo.workflow.identitycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.menkyo.casefile.Finding;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.ResidentRegistry.ResidentInquiry;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.WarekiDate;

/** Puts what was declared beside what Juki-net holds. */
final class JukiComparison {

    private JukiComparison() {}

    static ResidentInquiry inquiry(Application application, String legalBasis) {
        var form = application.form();
        return new ResidentInquiry(
                application.receiptNumber(),
                Objects.requireNonNull(application.token(), "an inquiry needs a number token"),
                legalBasis,
                new Claim(form.name(), form.kana(), form.birthDate(), form.sex(), home(application)));
    }

    static Finding finding(Application application, ResidentAnswer answer) {
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
                item(Item.SEX, form.sex().label(), resident.sex().label(), answer),
                item(Item.ADDRESS, home(application), resident.addressText(), answer)));
        if (resident.diedOn() != null) {
            items.add(new Finding.Item("DIED_ON", "―", WarekiDate.display(resident.diedOn()), false));
        }
        return items;
    }

    private static Finding.Item item(Item item, String declared, String held, ResidentAnswer answer) {
        return new Finding.Item(item.name(), declared, held, !answer.differing().contains(item));
    }

    private static String home(Application application) {
        return Objects.requireNonNull(application.form().address(), "who has a number has an address")
                .text();
    }
}
