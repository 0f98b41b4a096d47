package jp.menkyo.mynumber;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.Seals;
import jp.menkyo.mynumber.store.Deposit;
import jp.menkyo.mynumber.store.Entry;
import jp.menkyo.mynumber.store.Settlement;
import jp.menkyo.mynumber.store.VaultStore;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the My Numbers (個人番号). A number goes in once and is a token from then on; it can be compared, lent to an authority
 * that the law lets us ask, and tied to the case it is needed for, which is the only reason to keep it (番号法第20条). Every
 * access is written to the audit trail by token.
 */
@Service
public class Vault {

    private final VaultStore store;
    private final Seals seals;
    private final VaultTrail trail;

    Vault(VaultStore store, Seals seals, VaultTrail trail) {
        this.store = store;
        this.seals = seals;
        this.trail = trail;
    }

    /**
     * Puts a number in; the same number always gives the same token. When the caller's transaction rolls back, a number that
     * no case holds is removed again.
     */
    @Transactional
    public NumberToken deposit(MyNumber number, NumberSource source) {
        var fresh = new NumberToken("nt_" + UUID.randomUUID().toString().replace("-", ""));
        var hold = store.deposit(epochs -> sealed(fresh, number, source, epochs));
        Settlement.follow(store, hold);
        var token = Objects.requireNonNull(hold.token());
        trail.deposited(token, source);
        return token;
    }

    /** Ties a number to a case, with the source it was first deposited with. */
    @Transactional
    public void bind(NumberToken token, CaseNumber caseNumber) {
        bind(token, caseNumber, entry(token).source());
    }

    /**
     * Ties a number to a case; a number from paper that the case had before is let go. Undone when the caller's transaction
     * rolls back.
     *
     * @throws NumberFromCard when the case has another number that was read from the card
     */
    @Transactional
    public void bind(NumberToken token, CaseNumber caseNumber, NumberSource source) {
        try {
            store.bind(token, caseNumber, source).ifPresent(hold -> {
                Settlement.follow(store, hold);
                trail.bound(token, caseNumber);
            });
        } catch (NumberFromCard refused) {
            trail.refused(caseNumber, refused);
            throw refused;
        }
    }

    /** The number that a case holds, if it holds one. */
    public Optional<NumberToken> of(CaseNumber caseNumber) {
        return store.bound(caseNumber);
    }

    /** Is this the number behind the token? */
    public boolean matches(NumberToken token, MyNumber number) {
        trail.accessed("NUMBER_COMPARED", null, token, "COMPARISON");
        var entry = entry(token);
        return MessageDigest.isEqual(
                entry.index(), seals.index(bytes(number), entry.seal().epoch()));
    }

    /**
     * Hands the number to {@code use} for the time of the call.
     *
     * @param purpose code of the legal basis; goes to the audit trail before the number is opened
     */
    public <T> T lend(NumberToken token, String purpose, Function<MyNumber, T> use) {
        trail.accessed("NUMBER_LENT", null, token, purpose);
        var digits = seals.open(entry(token).seal(), SealPlace.number(token));
        return use.apply(MyNumber.of(new String(digits, StandardCharsets.US_ASCII)));
    }

    /**
     * Hands numbers to {@code use} together, for one piece of an inquiry file, and wipes them when it returns. Tokens of numbers
     * that are not there are left out.
     *
     * @param purpose code of the legal basis; with {@code occasion} it goes to the audit trail before any number is opened
     * @param occasion id of the batch, whose rows say whose numbers these are
     */
    public <T> T lendAll(
            Collection<NumberToken> tokens, String purpose, String occasion, Function<LentNumbers, T> use) {
        trail.lentTogether(occasion, purpose);
        try (var lent = new LentNumbers()) {
            store.findAll(tokens)
                    .forEach(entry ->
                            lent.add(entry.token(), seals.open(entry.seal(), SealPlace.number(entry.token()))));
            return use.apply(lent);
        }
    }

    /** Keeps the exact bytes of a signed envelope, which hold the number, as evidence for the case. */
    @Transactional
    public void sealEvidence(CaseNumber caseNumber, byte[] envelope) {
        var place = SealPlace.envelope(caseNumber);
        var hold = store.seal(caseNumber, epoch -> seals.seal(envelope, place, epoch));
        Settlement.follow(store, hold);
        trail.sealed(caseNumber);
    }

    /** The signed bytes of a case, for a dispute about the signature; {@code purpose} goes to the audit trail. */
    public byte[] openEvidence(CaseNumber caseNumber, String purpose) {
        trail.accessed("ENVELOPE_OPENED", caseNumber, null, purpose);
        var sealed = store.envelope(caseNumber).orElseThrow(NumberMissing::new);
        return seals.open(sealed, SealPlace.envelope(caseNumber));
    }

    /**
     * Keyed fingerprint of content that may hold a number, so that nobody can find the number by trying them all.
     *
     * @param sha256 plain fingerprint, hexadecimal; not to be kept
     */
    public String fingerprint(String sha256) {
        return HexFormat.of().formatHex(seals.fingerprint(sha256));
    }

    /** New numbers go under the newest key; one that is there already may still be under an earlier one. */
    private Deposit sealed(NumberToken token, MyNumber number, NumberSource source, NavigableSet<Integer> epochs) {
        var digits = bytes(number);
        int newest = epochs.last();
        var earlier = epochs.headSet(newest).stream()
                .map(epoch -> seals.index(digits, epoch))
                .toList();
        var seal = seals.seal(digits, SealPlace.number(token), newest);
        return new Deposit(new Entry(token, seals.index(digits, newest), source, seal), earlier);
    }

    private static byte[] bytes(MyNumber number) {
        return number.digits().getBytes(StandardCharsets.US_ASCII);
    }

    private Entry entry(NumberToken token) {
        return store.find(token).orElseThrow(NumberMissing::new);
    }
}
