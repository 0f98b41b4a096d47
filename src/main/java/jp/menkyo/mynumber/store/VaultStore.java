package jp.menkyo.mynumber.store;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.mynumber.NumberFromCard;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.store.Bindings.Binding;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The vault's transactions. Each commits on its own; whatever depends on a transaction elsewhere is put under a
 * {@link Hold} that {@link #settle} ends.
 */
@Service
@Transactional(VaultDatabase.TRANSACTIONS)
public class VaultStore {

    private static final int SWEEP = 500;

    private final Entries entries;
    private final Bindings bindings;
    private final Envelopes envelopes;
    private final Holds holds;

    VaultStore(Entries entries, Bindings bindings, Envelopes envelopes, Holds holds) {
        this.entries = entries;
        this.bindings = bindings;
        this.envelopes = envelopes;
        this.holds = holds;
    }

    /** Stores the entry unless its number is there; the hold names the token that stands for the number from now on. */
    public Hold deposit(Entry entry) {
        return holds.take(Hold.Kind.DEPOSIT, entries.putIfAbsent(entry), null);
    }

    public Optional<Entry> find(NumberToken token) {
        return entries.find(token);
    }

    /**
     * Ties a number to a case; empty when it is tied already.
     *
     * @throws NumberFromCard when the case has another number, read from the card
     */
    public Optional<Hold> bind(NumberToken token, CaseNumber caseNumber, NumberSource source) {
        var before = bindings.newest(caseNumber);
        if (before.isPresent() && before.get().token().equals(token)) {
            return Optional.empty();
        }
        if (before.isPresent() && before.get().source() == NumberSource.CARD) {
            throw new NumberFromCard();
        }
        bindings.add(caseNumber, new Binding(token, source));
        return Optional.of(holds.take(Hold.Kind.BINDING, token, caseNumber));
    }

    /** The number a case holds now. */
    public Optional<NumberToken> bound(CaseNumber caseNumber) {
        return bindings.newest(caseNumber).map(Binding::token);
    }

    public Hold seal(CaseNumber caseNumber, Sealed envelope) {
        envelopes.add(caseNumber, envelope);
        return holds.take(Hold.Kind.EVIDENCE, null, caseNumber);
    }

    public Optional<Sealed> envelope(CaseNumber caseNumber) {
        return envelopes.find(caseNumber);
    }

    public List<Hold> leftovers(Duration age) {
        return holds.olderThan(age, SWEEP);
    }

    /** Ends a hold: makes its change final, or undoes it. */
    public void settle(Hold hold, boolean committed) {
        switch (hold.kind()) {
            case DEPOSIT -> settleDeposit(hold, Objects.requireNonNull(hold.token()), committed);
            case BINDING -> settleBinding(hold, Objects.requireNonNull(hold.token()), committed);
            case EVIDENCE -> settleEvidence(hold, committed);
        }
    }

    /** A deposit that no case took keeps its hold, so that the sweep finds it later. */
    private void settleDeposit(Hold hold, NumberToken token, boolean committed) {
        entries.lock(token);
        if (!committed || bindings.anyFor(token)) {
            holds.release(hold);
            entries.removeIfUnused(token);
        }
    }

    private void settleBinding(Hold hold, NumberToken token, boolean committed) {
        var caseNumber = Objects.requireNonNull(hold.caseNumber());
        entries.lock(token);
        holds.release(hold);
        if (!committed) {
            bindings.remove(caseNumber, token);
            entries.removeIfUnused(token);
            return;
        }
        for (NumberToken replaced : bindings.removeOthers(caseNumber, token)) {
            entries.lock(replaced);
            entries.removeIfUnused(replaced);
        }
    }

    private void settleEvidence(Hold hold, boolean committed) {
        holds.release(hold);
        if (!committed) {
            envelopes.remove(Objects.requireNonNull(hold.caseNumber()));
        }
    }
}
