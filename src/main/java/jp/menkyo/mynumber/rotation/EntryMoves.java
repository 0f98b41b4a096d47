package jp.menkyo.mynumber.rotation;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.Seals;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers: the key of each is wrapped anew and its index made anew, for which it is opened here for a moment. */
@Component
class EntryMoves extends Moves<EntryMoves.Old, EntryMoves.New> {

    private final JdbcClient jdbc;
    private final Seals seals;

    EntryMoves(RotationRows rotations, @Qualifier("vaultJdbc") JdbcClient jdbc, Seals seals) {
        super(rotations);
        this.jdbc = jdbc;
        this.seals = seals;
    }

    record Old(NumberToken token, byte[] index, Seal seal) {}

    record New(String token, byte[] wrappedKey, byte[] index) {}

    @Override
    List<Old> next(int epoch, Lane lane, int limit, String lock) {
        return jdbc.sql("""
                        select token, number_index, key_epoch, seal_version, wrapped_key, sealed_number from mynumber.entry
                        where token > ? and token <= ? and key_epoch < ? order by token limit ? for update\s""" + lock)
                .params(lane.after(), lane.upTo(), epoch, limit)
                .query(EntryMoves::old)
                .list();
    }

    private static Old old(ResultSet row, int index) throws SQLException {
        var sealed = new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_number"));
        return new Old(
                new NumberToken(row.getString("token")),
                row.getBytes("number_index"),
                new Seal(row.getInt("key_epoch"), row.getInt("seal_version"), sealed));
    }

    @Override
    String key(Old entry) {
        return entry.token().value();
    }

    @Override
    New renew(Old entry, int epoch) {
        var place = SealPlace.number(entry.token());
        var seal = entry.seal();
        var digits = seals.open(seal, place);
        if (!MessageDigest.isEqual(entry.index(), seals.index(digits, seal.epoch()))) {
            throw new SealBroken("the index is that of another number");
        }
        return new New(key(entry), seals.renew(seal.key(), place, epoch), seals.index(digits, epoch));
    }

    @Override
    void write(List<New> entries, int epoch) {
        jdbc.sql("""
                        update mynumber.entry e set wrapped_key = n.wrapped_key, number_index = n.number_index, key_epoch = ?
                        from unnest(?::text[], ?::bytea[], ?::bytea[]) as n (token, wrapped_key, number_index)
                        where e.token = n.token""")
                .params(
                        epoch,
                        entries.stream().map(New::token).toArray(String[]::new),
                        entries.stream().map(New::wrappedKey).toArray(byte[][]::new),
                        entries.stream().map(New::index).toArray(byte[][]::new))
                .update();
    }
}
