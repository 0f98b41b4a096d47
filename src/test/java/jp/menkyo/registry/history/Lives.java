package jp.menkyo.registry.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.Entry;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.act.ActRules;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.Prefecture;

/** The life of one licence in memory, by the same rules and lines as in the roster. */
public final class Lives {

    private static final AtomicLong CASES = new AtomicLong();

    private final Licence licence;
    private final List<Entry> entries = new ArrayList<>();

    public Lives(LocalDate registeredOn) {
        licence = new Licence(
                new LicenceNumber(new Prefecture("13"), 1),
                Holder.Id.random(),
                Licence.State.IN_FORCE,
                RegistrationFixture.of(nextCase(), RegistrationFixture.hanako(), registeredOn),
                Licence.LinkState.UNLINKED);
        entries.add(NewEntry.of(licence, registeredOn.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    public static CaseNumber nextCase() {
        return CaseNumber.of(902, CASES.incrementAndGet());
    }

    /** Does {@code act}, or lets its refusal through. */
    public void add(LicenceAct act, LocalDate today) {
        new ActRules(history(), today).check(act);
        entries.add(NewEntry.of(licence, act, today.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    public LicenceHistory history() {
        return new LicenceHistory(entries);
    }
}
