package jp.menkyo.mynumber.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.Seals;
import jp.menkyo.mynumber.keys.WrappedKey;
import jp.menkyo.shared.CaseNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signed envelopes: the key of each is wrapped anew, the envelope itself is neither read nor opened. */
@Component
class EnvelopeMoves extends Moves<EnvelopeMoves.Old, EnvelopeMoves.New> {

    private final JdbcClient jdbc;
    private final Seals seals;

    EnvelopeMoves(RotationRows rotations, @Qualifier("vaultJdbc") JdbcClient jdbc, Seals seals) {
        super(rotations);
        this.jdbc = jdbc;
        this.seals = seals;
    }

    record Old(CaseNumber caseNumber, WrappedKey wrapped) {}

    record New(String caseNumber, byte[] wrappedKey) {}

    @Override
    List<Old> next(int epoch, Lane lane, int limit, String lock) {
        return jdbc.sql("""
                        select case_number, key_epoch, seal_version, wrapped_key from mynumber.evidence
                        where case_number > ? and case_number <= ? and key_epoch < ? order by case_number limit ? for update\s""" + lock)
                .params(lane.after(), lane.upTo(), epoch, limit)
                .query(EnvelopeMoves::old)
                .list();
    }

    private static Old old(ResultSet row, int index) throws SQLException {
        return new Old(
                new CaseNumber(row.getString("case_number")),
                new WrappedKey(row.getInt("key_epoch"), row.getInt("seal_version"), row.getBytes("wrapped_key")));
    }

    @Override
    String key(Old envelope) {
        return envelope.caseNumber().value();
    }

    @Override
    New renew(Old envelope, int epoch) {
        return new New(
                key(envelope), seals.renew(envelope.wrapped(), SealPlace.envelope(envelope.caseNumber()), epoch));
    }

    @Override
    void write(List<New> envelopes, int epoch) {
        jdbc.sql("""
                        update mynumber.evidence e set wrapped_key = n.wrapped_key, key_epoch = ?
                        from unnest(?::text[], ?::bytea[]) as n (case_number, wrapped_key)
                        where e.case_number = n.case_number""")
                .params(
                        epoch,
                        envelopes.stream().map(New::caseNumber).toArray(String[]::new),
                        envelopes.stream().map(New::wrappedKey).toArray(byte[][]::new))
                .update();
    }
}
