package jp.menkyo.mynumber.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import jp.menkyo.mynumber.NumberFromCard;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.mynumber.store.Bindings.Binding;
import jp.menkyo.mynumber.store.Erased.Cause;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.stereotype.Service;

/**
 * The vault's transactions. Each commits on its own; whatever depends on a transaction elsewhere is put under a
 * {@link Hold} that {@link #settle} ends.
 */
@Service
@VaultTransaction
public class VaultStore {

    private static final int SWEEP = 500;

    private final Entries entries;
    private final Bindings bindings;
    private final Envelopes envelopes;
    private final Holds holds;
    private final KeyRegister keys;
    private final Removal removal;

    VaultStore(
            Entries entries, Bindings bindings, Envelopes envelopes, Holds holds, KeyRegister keys, Removal removal) {
        this.entries = entries;
        this.bindings = bindings;
        this.envelopes = envelopes;
        this.holds = holds;
        this.keys = keys;
        this.removal = removal;
    }

    /**
     * Stores a number unless it is there; the hold names the token that stands for the number from now on.
     *
     * @param deposit makes the deposit for the epochs in service, which stay in service until it is stored
     */
    public Hold deposit(Function<NavigableSet<Integer>, Deposit> deposit) {
        return holds.take(Hold.Kind.DEPOSIT, entries.putIfAbsent(deposit.apply(keys.held())), null);
    }

    public Optional<Entry> find(NumberToken token) {
        return entries.find(token);
    }

    /** Those of the tokens that are there, in no particular order. */
    public List<Entry> findAll(Collection<NumberToken> tokens) {
        return entries.findAll(tokens);
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

    /** Stores an envelope; {@code seal} seals it with the newest key, which stays in service until it is stored. */
    public Hold seal(CaseNumber caseNumber, IntFunction<Seal> seal) {
        envelopes.add(caseNumber, seal.apply(keys.held().last()));
        return holds.take(Hold.Kind.EVIDENCE, null, caseNumber);
    }

    public Optional<Seal> envelope(CaseNumber caseNumber) {
        return envelopes.find(caseNumber);
    }

    public List<Hold> leftovers(Duration age) {
        return holds.olderThan(age, SWEEP);
    }

    public List<Hold> leftovers(CaseNumber caseNumber) {
        return holds.of(caseNumber);
    }

    /**
     * Removes a number for good, with the envelopes of its cases and with a record.
     *
     * @return false when it is not there
     */
    public boolean erase(NumberToken token, String instruction) {
        return removal.byInstruction(token, instruction);
    }

    /** Ends a hold: makes its change final, or undoes it. A hold is settled once, by whoever comes first. */
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
            removal.ifUnused(token, Cause.NO_CASE);
        }
    }

    private void settleBinding(Hold hold, NumberToken token, boolean committed) {
        var caseNumber = Objects.requireNonNull(hold.caseNumber());
        entries.lock(token);
        if (!holds.release(hold)) {
            return;
        }
        if (!committed) {
            bindings.remove(caseNumber, token);
            removal.ifUnused(token, Cause.NO_CASE);
            return;
        }
        for (NumberToken replaced : bindings.removeOthers(caseNumber, token)) {
            entries.lock(replaced);
            removal.ifUnused(replaced, Cause.REPLACED);
        }
    }

    private void settleEvidence(Hold hold, boolean committed) {
        if (holds.release(hold) && !committed) {
            removal.envelope(Objects.requireNonNull(hold.caseNumber()));
        }
    }
}
