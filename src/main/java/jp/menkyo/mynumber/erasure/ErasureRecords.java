package jp.menkyo.mynumber.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.mynumber.store.Erased;
import jp.menkyo.mynumber.store.VaultTransaction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What left the vault, newest first, and the keys that were destroyed. */
@Service
@VaultTransaction
public class ErasureRecords {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    ErasureRecords(@Qualifier("vaultJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page from 0 */
    public List<ErasureRecord> page(int page) {
        return jdbc.sql("""
                        select e.*, coalesce(token, case_number) as object, d.destroyed_at from mynumber.erasure e
                        left join mynumber.key_destruction d on d.administrator = e.administrator and d.epoch = e.last_epoch
                        order by e.id desc limit ? offset ?""")
                .params(PAGE_SIZE, (long) page * PAGE_SIZE)
                .query(ErasureRecords::record)
                .list();
    }

    public long total() {
        return jdbc.sql("select count(*) from mynumber.erasure")
                .query(Long.class)
                .single();
    }

    /** The keys that no longer exist, newest first. */
    public List<DestroyedKey> destroyedKeys() {
        return jdbc.sql("select * from mynumber.key_destruction order by epoch desc")
                .query((row, index) -> new DestroyedKey(
                        row.getInt("epoch"),
                        row.getString("requested_by"),
                        row.getString("confirmed_by"),
                        row.getString("statement"),
                        row.getObject("destroyed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("erasures")))
                .list();
    }

    private static ErasureRecord record(ResultSet row, int index) throws SQLException {
        var destroyed = row.getObject("destroyed_at", OffsetDateTime.class);
        return new ErasureRecord(
                row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                row.getString("erased_by"),
                row.getInt("numbers"),
                row.getInt("envelopes"),
                row.getString("object"),
                Erased.Cause.valueOf(row.getString("cause")).label(),
                row.getString("instruction"),
                row.getInt("last_epoch"),
                destroyed == null ? null : destroyed.toInstant());
    }
}
