package jp.menkyo.simulator.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.roster.OldRoster;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters what had happened to a licence before a story begins. */
@Component
class PastLife {

    private final OldRoster roster;
    private final Registry registry;
    private final Payments payments;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PastLife(
            OldRoster roster,
            Registry registry,
            Payments payments,
            Vault vault,
            PlatformTransactionManager manager,
            Clock clock) {
        this.roster = roster;
        this.registry = registry;
        this.payments = payments;
        this.vault = vault;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** The licence that the story is about; null when there is none. */
    @Nullable
    Licence of(Story story, Resident resident) {
        boolean none = story.beginning().past() == Past.NONE
                || story.fresh() && story.beginning().past() == Past.ORDINARY;
        if (none) {
            return null;
        }
        var licence = roster.enter(OldNames.of(story, resident));
        return switch (story.beginning().past()) {
            case REVOKED -> lived(licence, "70", "33", LicenceAct.Revoke::new);
            case DISAPPEARED ->
                lived(licence, "42", "32", basis -> new LicenceAct.Delete(basis, LicenceAct.Deletion.DISAPPEARANCE));
            case LINKED -> lived(licence, "50", null, basis -> link(basis, resident));
            default -> licence;
        };
    }

    private LicenceAct link(Basis basis, Resident resident) {
        var token = vault.deposit(MyNumber.of(resident.number()), NumberSource.PAPER);
        vault.bind(token, basis.caseNumber());
        return new LicenceAct.Link(basis, token);
    }

    private Licence lived(
            Licence licence, String applicationClass, @Nullable String reason, Function<Basis, LicenceAct> act) {
        var day = LocalDate.now(clock).minusYears(1);
        var caseNumber = licence.items().caseNumber();
        return transaction.execute(status -> {
            payments.charge(caseNumber, FeeCode.DELETION, LocalDate.now(clock));
            var basis = new Basis(caseNumber, applicationClass, reason, day, day, "approver1", null);
            return registry.apply(licence.number(), act.apply(basis));
        });
    }
}
