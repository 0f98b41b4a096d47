package jp.menkyo.mynumber.keys;

import java.nio.charset.StandardCharsets;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.transaction.AdministratorContext;

/**
 * Seals and indexes for the administrator of the moment. Each seal has a key of its own that the epoch's key wraps, and opens
 * only in its place: same administrator, owner, field and version.
 */
public final class Seals {

    private final CurrentKeys keys;
    private final AdministratorContext administrators;

    public Seals(CurrentKeys keys, AdministratorContext administrators) {
        this.keys = keys;
        this.administrators = administrators;
    }

    /** Hides {@code plain} with the keys of an epoch. */
    public Seal seal(byte[] plain, SealPlace place, int epoch) {
        return new Seal(epoch, Seal.VERSION, epoch(epoch).sealing().seal(plain, text(place, Seal.VERSION)));
    }

    /** @throws SealBroken when it was changed or belongs to another place or key */
    public byte[] open(Seal seal, SealPlace place) {
        return epoch(seal.epoch()).sealing().open(seal.sealed(), text(place, seal.version()));
    }

    /**
     * The key of a seal wrapped with another epoch's key; what the seal hides stays as it is and closed.
     *
     * @throws SealBroken as {@link #open}
     */
    public byte[] renew(WrappedKey key, SealPlace place, int epoch) {
        var other = epoch(epoch).sealing();
        return epoch(key.epoch()).sealing().rewrap(key.bytes(), text(place, key.version()), other);
    }

    /**
     * By which equal numbers are recognised without opening them. The administrator is part of the input and has keys of its
     * own, so equal numbers of two administrators cannot be seen to be equal.
     */
    public byte[] index(byte[] digits, int epoch) {
        return epoch(epoch).index(tenant() + "|mynumber|" + new String(digits, StandardCharsets.US_ASCII));
    }

    /** Keyed fingerprint of content; made with a key without epochs, so that it stays comparable. */
    public byte[] fingerprint(String text) {
        return EpochKeys.index(keys.get().fingerprint(administrators.current()), tenant() + "|fingerprint|" + text);
    }

    private EpochKeys epoch(int epoch) {
        return keys.get().epoch(administrators.current(), epoch);
    }

    private String text(SealPlace place, int version) {
        return place.text(administrators.current(), version);
    }

    private String tenant() {
        return administrators.current().code();
    }
}
