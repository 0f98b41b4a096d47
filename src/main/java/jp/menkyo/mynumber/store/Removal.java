package jp.menkyo.mynumber.store;

import jp.menkyo.mynumber.store.Erased.Cause;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.stereotype.Component;

/** Takes numbers and envelopes out of the vault, their keys with them, and never without a record. */
@Component
class Removal {

    private final Entries entries;
    private final Bindings bindings;
    private final Envelopes envelopes;
    private final Holds holds;
    private final Erasures erasures;

    Removal(Entries entries, Bindings bindings, Envelopes envelopes, Holds holds, Erasures erasures) {
        this.entries = entries;
        this.bindings = bindings;
        this.envelopes = envelopes;
        this.holds = holds;
        this.erasures = erasures;
    }

    /** Removes a number that nobody needs any more; the entry must be locked. */
    void ifUnused(NumberToken token, Cause cause) {
        if (entries.removeIfUnused(token)) {
            erasures.record(Erased.number(cause, token));
        }
    }

    void envelope(CaseNumber caseNumber) {
        if (envelopes.remove(caseNumber)) {
            erasures.record(Erased.envelope(caseNumber));
        }
    }

    /** Removes a number and the envelopes of its cases, which hold it too; false when it is not there. */
    boolean byInstruction(NumberToken token, String instruction) {
        entries.lock(token);
        holds.releaseAll(token);
        var cases = bindings.removeAll(token);
        int sealed = (int) cases.stream().filter(envelopes::remove).count();
        if (!entries.removeIfUnused(token)) {
            return false;
        }
        erasures.record(new Erased(Cause.INSTRUCTION, token, null, instruction, 1, sealed));
        return true;
    }
}
