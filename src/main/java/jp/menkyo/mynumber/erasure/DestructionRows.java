package jp.menkyo.mynumber.erasure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.mynumber.store.VaultTransaction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The way of an epoch out of service: requested, confirmed by somebody else, gone. */
@Repository
@VaultTransaction
class DestructionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DestructionRows(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when it was requested before. */
    public boolean request(int epoch, String officer, String statement) {
        return jdbc.sql("""
                        update mynumber.key_epoch set requested_by = ?, requested_at = ?, statement = ?
                        where epoch = ? and requested_by is null""")
                        .params(officer, OffsetDateTime.now(clock), statement, epoch)
                        .update()
                == 1;
    }

    /** Takes a request back; false when there is none that is not confirmed. */
    public boolean withdraw(int epoch) {
        return jdbc.sql("""
                        update mynumber.key_epoch set requested_by = null, requested_at = null, statement = null
                        where epoch = ? and requested_by is not null and confirmed_by is null""").param(epoch).update() == 1;
    }

    /** Written before the key goes, so that a crash in between is noticed and made up for. */
    public void confirm(int epoch, String officer) {
        jdbc.sql(
                        "update mynumber.key_epoch set confirmed_by = ?, confirmed_at = ? where epoch = ? and confirmed_by is null")
                .params(officer, OffsetDateTime.now(clock), epoch)
                .update();
    }

    public List<Integer> confirmed() {
        return jdbc.sql("select epoch from mynumber.key_epoch where confirmed_by is not null order by epoch")
                .query(Integer.class)
                .list();
    }

    /** Takes the epoch out of service and records it; the database refuses while a row refers to it. */
    public void recordDestroyed(int epoch) {
        jdbc.sql("""
                        with gone as (delete from mynumber.key_epoch where epoch = :epoch returning *)
                        insert into mynumber.key_destruction (epoch, in_service_at, requested_by, requested_at, statement, confirmed_by,
                            confirmed_at, destroyed_at, erasures)
                        select epoch, in_service_at, requested_by, requested_at, statement, confirmed_by, confirmed_at, :now,
                            (select count(*) from mynumber.erasure where last_epoch = :epoch)
                        from gone""")
                .param("epoch", epoch)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
