package jp.menkyo.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.simulator.roster.OldRoster;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People who were licensed long ago, each with a name and a birthday that nobody else in the tests has. */
@TestComponent
public class LicenceHolders {

    private static final AtomicLong PEOPLE = new AtomicLong();
    private static final String[] KANA = {"ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク", "ケ", "コ"};
    /** The era year of case numbers of whatever happened to a licence before a test. */
    private static final int OLD_CASES = 903;

    private final OldRoster roster;
    private final Registry registry;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public LicenceHolders(OldRoster roster, Registry registry, PlatformTransactionManager manager, Clock clock) {
        this.roster = roster;
        this.registry = registry;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Somebody new, licensed three years ago, with the domicile in Tokyo. */
    public Licence enter() {
        return enter("13");
    }

    /** @param domicile prefecture, or nationality */
    public Licence enter(String domicile) {
        long running = PEOPLE.incrementAndGet();
        var kana = new StringBuilder();
        for (char digit : Long.toString(running).toCharArray()) {
            kana.append(KANA[digit - '0']);
        }
        return enter(new Holder(
                new PersonName("旧山" + running, "花子"),
                new PersonName("キュウヤマ" + kana, "ハナコ"),
                null,
                null,
                new Domicile(domicile),
                Sex.FEMALE,
                BirthDate.of(LocalDate.of(1980, 1, 1).plusDays(running))));
    }

    public Licence enter(Holder holder) {
        return roster.enter(holder);
    }

    /** As the roster holds it now. */
    Licence now(Licence licence) {
        return registry.find(licence.number()).orElseThrow();
    }

    /** The last line of its history. */
    Licence.Entry last(Licence licence) {
        var history = registry.history(licence.number());
        return history.get(history.size() - 1);
    }

    /** The licence was revoked yesterday. */
    public void revoke(Licence licence) {
        apply(licence, new LicenceAct.Revoke(basis()));
    }

    /** The title may not be used from yesterday on, for a month. */
    void suspend(Licence licence) {
        var basis = basis();
        var from = basis.effectiveOn();
        apply(licence, new LicenceAct.Suspend(basis, from, from.plusMonths(1)));
    }

    private Basis basis() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var caseNumber = CaseNumber.of(OLD_CASES, PEOPLE.incrementAndGet());
        return new Basis(caseNumber, "70", null, yesterday, yesterday, "approver1", null);
    }

    private void apply(Licence licence, LicenceAct act) {
        transaction.executeWithoutResult(status -> registry.apply(licence.number(), act));
    }
}
