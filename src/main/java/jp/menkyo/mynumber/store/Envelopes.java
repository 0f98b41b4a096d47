package jp.menkyo.mynumber.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed envelopes, sealed. */
@Repository
class Envelopes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Envelopes(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, Seal envelope) {
        jdbc.sql("""
                        insert into mynumber.evidence (case_number, key_epoch, seal_version, wrapped_key, sealed_envelope, sealed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber.value(),
                        envelope.epoch(),
                        envelope.version(),
                        envelope.sealed().wrappedKey(),
                        envelope.sealed().ciphertext(),
                        OffsetDateTime.now(clock))
                .update();
    }

    Optional<Seal> find(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select key_epoch, seal_version, wrapped_key, sealed_envelope from mynumber.evidence where case_number = ?""")
                .param(caseNumber.value())
                .query((row, index) -> new Seal(
                        row.getInt("key_epoch"),
                        row.getInt("seal_version"),
                        new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_envelope"))))
                .optional();
    }

    /** Some envelopes under an epoch's key. */
    List<CaseNumber> some(int epoch, int limit) {
        return jdbc.sql("select case_number from mynumber.evidence where key_epoch = ? limit ?")
                .params(epoch, limit)
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    /** Tells whether there was one. */
    boolean remove(CaseNumber caseNumber) {
        return jdbc.sql("delete from mynumber.evidence where case_number = ?")
                        .param(caseNumber.value())
                        .update()
                == 1;
    }
}
