package jp.menkyo.mynumber.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of what left the vault; written in the transaction that removes it. */
@Repository
class Erasures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Erasures(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Backups may hold it under every key up to the newest, so that one's destruction makes the erasure complete. */
    void record(Erased erased) {
        var token = erased.token();
        var caseNumber = erased.caseNumber();
        jdbc.sql("""
                        insert into mynumber.erasure (cause, token, case_number, instruction, erased_by, erased_at, numbers, envelopes,
                            last_epoch)
                        values (?, ?, ?, ?, ?, ?, ?, ?, (select max(epoch) from mynumber.key_epoch))""")
                .params(
                        erased.cause().name(),
                        token == null ? null : token.value(),
                        caseNumber == null ? null : caseNumber.value(),
                        erased.instruction(),
                        AuditTrail.actor(),
                        OffsetDateTime.now(clock),
                        erased.numbers(),
                        erased.envelopes())
                .update();
    }
}
