package jp.menkyo.mynumber.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed envelopes, sealed. */
@Repository
class Envelopes {

    private static final int SEAL_VERSION = 1;

    private final JdbcClient jdbc;
    private final Clock clock;

    Envelopes(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, Sealed envelope) {
        jdbc.sql("""
                        insert into mynumber.evidence (case_number, wrapped_key, sealed_envelope, seal_version, sealed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        caseNumber.value(),
                        envelope.wrappedKey(),
                        envelope.ciphertext(),
                        SEAL_VERSION,
                        OffsetDateTime.now(clock))
                .update();
    }

    Optional<Sealed> find(CaseNumber caseNumber) {
        return jdbc.sql("select wrapped_key, sealed_envelope from mynumber.evidence where case_number = ?")
                .param(caseNumber.value())
                .query((row, index) -> new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_envelope")))
                .optional();
    }

    void remove(CaseNumber caseNumber) {
        jdbc.sql("delete from mynumber.evidence where case_number = ?")
                .param(caseNumber.value())
                .update();
    }
}
