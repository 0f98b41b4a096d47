package jp.menkyo.workflow;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.PersonName;
import jp.menkyo.shared.Sex;
import jp.menkyo.simulator.roster.OldRoster;
import org.springframework.boot.test.context.TestComponent;

/** People who were licensed long ago, each with a name and a birthday that nobody else in the tests has. */
@TestComponent
public class LicenceHolders {

    private static final AtomicLong PEOPLE = new AtomicLong();
    private static final String[] KANA = {"ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク", "ケ", "コ"};
    private final OldRoster roster;

    public LicenceHolders(OldRoster roster) {
        this.roster = roster;
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
}
